import { compileMiniprogram } from '../../compile/compile-miniprogram'
import { filesBelow } from '../../compile/files-below'
import { type CompiledWxss, runWcsc } from '../compilers/run-wcsc'
import { declarationsOf } from './declarations'
import { sheetOnPhone } from './sheet-on-phone'

export interface SheetInBoth {
  /** The file, without ending. */
  readonly path: string
  /** What it says, one line a declaration: where they differ, the host shows something else than a phone. */
  readonly inHost: readonly string[]
  readonly onPhone: readonly string[]
}

/** Every style sheet of a built mini-program, compiled by the host and by WeChat's own compiler. */
export function sheetsInBoth(folder: string): SheetInBoth[] {
  const { styles } = compileMiniprogram(folder)
  const compiled = runWcsc(folder, filesBelow(folder))
  return Object.entries(styles).map(([path, css]) => ({
    path,
    inHost: saidInHost(css),
    onPhone: saidOnPhone(compiled, `${path}.wxss`),
  }))
}

/** What a sheet says on a phone, in the host's names: a page there is a `body`, here one `wx-page` among others. */
function saidOnPhone(compiled: CompiledWxss, file: string): string[] {
  const css = sheetOnPhone(compiled, file)
  return declarationsOf(css).map((line) => line.replace(/(?<![\w-])body(?![\w-])/g, 'wx-page'))
}

/** What a sheet of the bundle says, without the marks that hold a page's rules to its page. */
function saidInHost(css: string): string[] {
  return declarationsOf(
    css.replace(/:where\(wx-page\[data-route="[^"]*"\]\) |:where\(\[data-route="[^"]*"\]\)/g, ''),
  )
}
