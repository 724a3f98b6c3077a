import { nameOf, runCompiler } from './run-compiler'

/**
 * WXML and WXS as WeChat's script: it defines `$gwx`, and `$gwx('./pages/a/a.wxml')` gives the function that makes the
 * page's virtual tree of its data. Names begin with `./` as in WeChat: without it, paths from the root are not found.
 * @param files paths from the folder, `.wxml` and `.wxs`; all at once, for they name each other
 * @throws RefusedByWeChat with the compiler's words
 */
export function runWcc(folder: string, files: readonly string[]): string {
  const sources = files.filter((file) => /\.wx(ml|s)$/.test(file))
  if (sources.length === 0) return ''
  // -ds: what throws in WXS is told with the place of its call.
  return runCompiler('wcc', folder, ['-d', '-ds', '-cc', '0', ...sources.map(nameOf), '-gn', '$gwx'])
}
