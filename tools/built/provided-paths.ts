import { createContext, runInContext } from 'node:vm'
import { buildSync } from 'esbuild'
import { isThere, takeAway } from './take-away'

/** Which of these built-ins a module adds where they are missing. */
export function providedPaths(module: string, paths: readonly string[]): string[] {
  const { outputFiles } = buildSync({ entryPoints: [module], bundle: true, write: false, format: 'iife' })
  const realm = createContext({})
  runInContext(takeAway(paths), realm)
  const absent = paths.filter((path) => !runInContext(isThere(path), realm))
  runInContext(outputFiles[0]!.text, realm)
  return absent.filter((path) => runInContext(isThere(path), realm))
}
