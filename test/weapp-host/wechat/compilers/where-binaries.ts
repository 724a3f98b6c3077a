import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants } from 'node:fs'
import { dirname, join } from 'node:path'

/** `wcc` compiles WXML and WXS, `wcsc` WXSS: WeChat's own, x86-64 only, from the npm package miniprogram-compiler. */
export type CompilerName = 'wcc' | 'wcsc'

const folderOf: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/**
 * Why this machine cannot run the compiler, or undefined where it can. The compiler is asked for its version: other
 * processors than x86-64 run it on some systems (Rosetta, emulation) and not on others.
 */
export function whyNoCompiler(name: CompilerName): string | undefined {
  if (versionOf(name) !== undefined) return undefined
  return `WeChat's ${name} cannot run on ${process.platform} ${process.arch}`
}

/** What the compiler says its version is, `v0.5vv_20200413_syb_scopedata`; undefined where it cannot run. */
export function versionOf(name: CompilerName): string | undefined {
  const path = binaryOf(name)
  if (path === undefined) return undefined
  const { stdout, stderr } = spawnSync(path, { encoding: 'utf8' })
  return /Compiler, version (\S+)/i.exec(`${stdout}${stderr}`)?.[1]
}

/** Path of the compiler, which may be run: the package brings it without the permission on Linux. */
export function binaryOf(name: CompilerName): string | undefined {
  const system = folderOf[process.platform]
  if (system === undefined) return undefined
  const ending = process.platform === 'win32' ? '.exe' : ''
  const packageFolder = dirname(require.resolve('miniprogram-compiler/package.json'))
  const path = join(packageFolder, 'bin', system, name + ending)
  try {
    accessSync(path, constants.X_OK)
  } catch {
    chmodSync(path, 0o755)
  }
  return path
}
