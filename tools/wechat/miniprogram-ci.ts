import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const version = '2.1.42'
const folder = join(__dirname, '../../.cache/miniprogram-ci')
const installed = join(folder, 'node_modules/miniprogram-ci')

/** The part of WeChat's `miniprogram-ci` that we use. */
export interface MiniprogramCi {
  readonly Project: new (options: ProjectOptions) => Project
  /** Files by path in the package that would be uploaded. */
  getCompiledResult(options: CompileOptions): Promise<Record<string, string | Buffer>>
  checkCodeQuality(project: Project): Promise<QualityCheck[]>
  upload(options: CompileOptions): Promise<unknown>
  preview(options: CompileOptions & { readonly qrcodeFormat: 'terminal' }): Promise<unknown>
}

export interface ProjectOptions {
  readonly appid: string
  readonly type: 'miniProgram'
  /** Where `project.config.json` is. */
  readonly projectPath: string
  readonly privateKeyPath?: string
  readonly privateKey?: string
}

export interface Project {
  /** Limits of sizes and numbers for the AppID, from WeChat's server. */
  attr(): Promise<unknown>
}

export interface CompileOptions {
  readonly project: Project
  readonly version: string
  readonly desc?: string
  readonly robot?: number
  readonly setting: object
  readonly onProgressUpdate: (task: string | { readonly status: string; readonly message: string }) => void
}

export interface QualityCheck {
  readonly name: string
  readonly success: boolean
  readonly text: string
}

/**
 * Installs WeChat's tool into `.cache/`, unless it is there. Not a dependency, because it takes 300 MB.
 * Throws with npm's output if that fails.
 */
export function fetchMiniprogramCi(): void {
  if (existsSync(join(installed, 'package.json')) && readVersion() === version) return
  const npm = process.env.npm_execpath
  if (npm === undefined)
    throw new Error('Run this by npm: npm run check:wechat, upload:weapp or preview:weapp.')
  console.log(`Fetching miniprogram-ci ${version} (about 300 MB, once) …`)
  mkdirSync(folder, { recursive: true })
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--loglevel=error']
  const args = [npm, 'install', '--prefix', folder, ...quiet, `miniprogram-ci@${version}`]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm could not fetch miniprogram-ci ${version}:\n${stderr}`)
}

function readVersion(): string {
  return (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version
}

/** Loads a module of WeChat's tool by its path in the package; without a path, the tool itself. */
export function loadMiniprogramCi<Module = MiniprogramCi>(path = ''): Module {
  return require(join(installed, path)) as Module
}
