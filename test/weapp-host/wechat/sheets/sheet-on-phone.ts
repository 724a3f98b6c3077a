import { runInNewContext } from 'node:vm'
import type { CompiledWxss } from '../compilers/run-wcsc'
import { usualScreen, type Screen } from './screen'

/** The CSS that WeChat puts into a page for one file, with what it imports; lengths in rpx are px already. */
export function sheetOnPhone(compiled: CompiledWxss, file: string, screen: Screen = usualScreen): string {
  const sheet = compiled.sheets[file]
  if (sheet === undefined) throw new Error(`${file} was not compiled`)
  let css = ''
  const manager = { addItem() {}, setCss: (_: string, text: string) => void (css = text) }
  const window = {
    screen: { width: screen.width },
    devicePixelRatio: screen.devicePixelRatio,
    __styleSheetManager2__: manager,
  }
  runInNewContext(`${compiled.common};${sheet}()`, {
    window,
    navigator: { userAgent: screen.isIos ? 'iPhone' : 'Android' },
    console: { error() {}, warn() {} },
  })
  return css
}
