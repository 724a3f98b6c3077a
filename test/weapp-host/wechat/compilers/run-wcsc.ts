import { runInNewContext } from 'node:vm'
import { nameOf, runCompiler } from './run-compiler'

/** What WeChat's WXSS compiler makes of a mini-program: scripts that put style sheets into a page. */
export interface CompiledWxss {
  /** Defines `setCssToHead` and the sheets that others import. */
  readonly common: string
  /** By path from the folder: an expression whose value, when called, puts the file's sheet into the document's head. */
  readonly sheets: Readonly<Record<string, string>>
}

/**
 * WXSS as WeChat's scripts.
 * @param files paths from the folder; what is not `.wxss` is left out; all at once, for they import each other
 * @throws RefusedByWeChat with the compiler's words
 */
export function runWcsc(folder: string, files: readonly string[]): CompiledWxss {
  const sources = files.filter((file) => file.endsWith('.wxss'))
  if (sources.length === 0) return { common: '', sheets: {} }
  // The number says how many of the files, the first ones, get a script of their own: all do.
  const output = runCompiler('wcsc', folder, ['-pc', String(sources.length), ...sources.map(nameOf)])
  const scripts = scriptsOf(output)
  const sheets = Object.fromEntries(sources.map((file) => [file, scripts.get(nameOf(file)) ?? '']))
  return { common: scripts.get('comm') ?? '', sheets }
}

/** The output is `name=script=name=script=`; each script is the inside of a JavaScript string, with `=` as `\x3d`. */
function scriptsOf(output: string): Map<string, string> {
  const words = output.split('=').slice(0, -1)
  const texts = runInNewContext(`[${words.map((word) => `"${word}"`).join(',')}]`) as string[]
  const scripts = new Map<string, string>()
  for (let at = 0; at + 1 < texts.length; at += 2) scripts.set(texts[at]!, texts[at + 1]!)
  return scripts
}
