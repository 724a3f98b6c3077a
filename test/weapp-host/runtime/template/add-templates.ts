import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import { type Draw, loadGwx, type ViewConsole } from '../../wechat/templates/load-gwx'
import type { Host } from '../host'
import type { Reports } from '../reports'
import { plain } from '../sandbox/app-console'
import { HostFunction } from '../sandbox/close-functions'
import { procGenOf } from './proc-gen'

/** Gives every page and component its template: the code that WeChat's compiler made of WXML and WXS. */
export function addTemplates({ bundle, draws }: Host, space: CodeSpace, reports: Reports): void {
  const { templates, configs } = bundle
  const gwx = loadGwx(templates, HostFunction, viewConsole(reports))
  for (const path of Object.keys(configs)) {
    let draw: Draw | undefined
    const drawWhenNeeded: Draw = (data) => {
      draws.count += 1
      draw ??= gwx(`${path}.wxml`)
      if (draw === undefined) throw new Error(`${path}.wxml is missing`)
      return draw(data)
    }
    const procGen = procGenOf(reporting(drawWhenNeeded, reports))
    space.addCompiledTemplate(path, { content: () => procGen })
  }
}

/** What the template throws does not end the page: it is told, and nothing new is drawn. */
function reporting(
  draw: Draw,
  reports: Reports,
): (...given: Parameters<Draw>) => ReturnType<Draw> | undefined {
  return (data) => {
    try {
      return draw(data)
    } catch (error) {
      reports.report(error instanceof Error ? error : new Error(String(error)))
      return undefined
    }
  }
}

/** Told as the mini-program's own: errors and `console.log` of WXS each time, a warning about a template once. */
function viewConsole(reports: Reports): ViewConsole {
  const warned = new Set<string>()
  return {
    error: (...values) => reports.log('error', values.map(plain)),
    warn: (text: string) => {
      if (!warned.has(text)) reports.log('warn', [text])
      warned.add(text)
    },
    // Without the prefix it is the compiled code that prints all data before it throws.
    log: (text) => {
      if (String(text).startsWith('WXSRT:')) reports.log('log', [text])
    },
  }
}
