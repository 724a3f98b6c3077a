import type { CompiledWxss } from '../wechat/run-wcsc'
import { sheetOnPhone } from '../wechat/sheet-on-phone'
import { declarationsOf } from './declarations'

/** What a sheet says on a phone, in the host's names: a page there is a `body`, here one `wx-page` among others. */
export function saidOnPhone(compiled: CompiledWxss, file: string): string[] {
  const css = sheetOnPhone(compiled, file)
  return declarationsOf(css).map((line) => line.replace(/(?<![\w-])body(?![\w-])/g, 'wx-page'))
}

/** What a sheet of the bundle says, without the marks that hold a page's rules to its page. */
export function saidInHost(css: string): string[] {
  return declarationsOf(
    css.replace(/:where\(wx-page\[data-route="[^"]*"\]\) |:where\(\[data-route="[^"]*"\]\)/g, ''),
  )
}
