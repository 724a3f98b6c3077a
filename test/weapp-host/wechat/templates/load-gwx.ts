import type { VirtualTree } from './virtual-tree'

/** Draws one WXML file: its data in, its tree out. Throws what the template throws. */
export type Draw = (data: Readonly<Record<string, unknown>>) => VirtualTree

/** The function of a WXML file, by its path in the package, `pages/a/a.wxml`; undefined when there is no such file. */
export type Gwx = (file: string) => Draw | undefined

/** Where the templates and WXS say what is wrong. */
export interface ViewConsole {
  log(...values: unknown[]): void
  warn(...values: unknown[]): void
  error(...values: unknown[]): void
}

/** What wcc's script assigns without declaring it. */
const undeclared = ['$gwx', '$gwn', '$gwl', '__WXML_GLOBAL__', 'wh', 'gra', 'grb', 'snap_bb']

/** Keeps blocks in the tree; an older base library wanted them resolved. */
const phone = { __webview_engine_version__: 1 }

type RawDraw = (data: object, changes: object, global: object) => VirtualTree

/**
 * Runs the script that `runWcc` made.
 * @param newFunction the `Function` of the realm in which it is to run: data must be of the same realm
 */
export function loadGwx(script: string, newFunction: FunctionConstructor, console: ViewConsole): Gwx {
  const source = `var ${undeclared.join(',')};${script};return $gwx`
  // It knows functions by their constructor, which the sandbox of app code replaces.
  const ofFunctions = newFunction('return (() => {}).constructor')() as unknown
  const run = newFunction('window', 'console', 'Function', source)
  const gwx = run(phone, console, ofFunctions) as (file: string) => RawDraw | undefined
  return (file) => {
    const draw = gwx(`./${file}`)
    return draw && ((data) => draw(data, {}, {}))
  }
}
