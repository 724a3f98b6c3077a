import { spawnSync } from 'node:child_process'
import { binaryOf, whyNoCompiler, type CompilerName } from './where-binaries'

/** Output of a large mini-program; Node's own limit is 1 MB. */
const longestOutput = 256 * 1024 * 1024

/** WeChat's compiler refuses the sources; the message is its own words. */
export class RefusedByWeChat extends Error {
  override readonly name = 'RefusedByWeChat'
}

/**
 * Runs one of WeChat's compilers in a folder and returns what it prints. Throws `RefusedByWeChat`, or that the compiler
 * cannot run on this machine.
 */
export function runCompiler(name: CompilerName, folder: string, args: readonly string[]): string {
  const path = binaryOf(name)
  if (path === undefined) throw new Error(whyNoCompiler(name))
  const { error, status, stdout, stderr } = spawnSync(path, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: longestOutput,
  })
  if (status === 0) return stdout
  const missing = whyNoCompiler(name)
  if (missing !== undefined) throw new Error(missing)
  throw error ?? new RefusedByWeChat(wordsOf(stderr) || `${name} ended with ${status}`)
}

/** What WeChat calls a file: `./pages/a/a.wxml`. */
export function nameOf(file: string): string {
  return `./${file}`
}

/** wcsc marks an error with `ERR: ` and counts files at the end, wrongly; files are named as the caller names them. */
function wordsOf(stderr: string): string {
  return stderr
    .replace(/^ERR: /, '')
    .replace(/\s*error file count: \d+\s*$/, '')
    .replace(/(^|[\s`:])\.\//g, '$1')
    .trim()
}
