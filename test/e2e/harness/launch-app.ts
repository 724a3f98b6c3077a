import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import automator from 'miniprogram-automator'
import { freePort } from './free-port'
import type { MiniProgram } from './mini-program'
import { onDevtools, sendCallsTo } from './on-devtools'

export interface LaunchOptions {
  /** Folder with project.config.json; the product's own without it. */
  readonly project?: string
  /** The openid of whoever is signed in on the phone; nobody without it. */
  readonly account?: string
  /** Where cloud functions run: `http://127.0.0.1:PORT`. */
  readonly cloud?: string
}

const repository = resolve(__dirname, '../../..')
const hostCli = resolve(repository, 'test/weapp-host/cli.cjs')

/**
 * Starts the mini-program: on our host, or with E2E_DEVTOOLS=1 on WeChat DevTools, whose command line tool
 * WECHAT_DEVTOOLS_CLI names, or which already listens at WECHAT_DEVTOOLS_WS. Takes 6 to 8 s, of which
 * automator.launch sleeps 5.
 */
export async function launchApp({
  project = repository,
  account,
  cloud,
}: LaunchOptions): Promise<MiniProgram> {
  if (!onDevtools) return launch(hostCli, project, account, cloud)
  const miniProgram = await openDevtools(project, account)
  if (cloud !== undefined) await sendCallsTo(miniProgram, cloud, account ?? '')
  return miniProgram
}

export interface AppJson {
  /** Routes, the first page first. */
  readonly pages: readonly string[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] }
}

/** The built app.json of a project. */
export function appJson(project = repository): AppJson {
  const { miniprogramRoot = '' } = readJson<{ miniprogramRoot?: string }>(project, 'project.config.json')
  return readJson(project, miniprogramRoot, 'app.json')
}

function readJson<Content>(...path: string[]): Content {
  return JSON.parse(readFileSync(resolve(...path), 'utf8'))
}

function openDevtools(project: string, account?: string): Promise<MiniProgram> {
  const { WECHAT_DEVTOOLS_CLI: cli, WECHAT_DEVTOOLS_WS: wsEndpoint } = process.env
  if (wsEndpoint !== undefined) return automator.connect({ wsEndpoint })
  if (cli === undefined) throw new Error('Name DevTools by WECHAT_DEVTOOLS_CLI or WECHAT_DEVTOOLS_WS.')
  return launch(cli, project, account)
}

async function launch(
  cliPath: string,
  projectPath: string,
  account?: string,
  cloud?: string,
): Promise<MiniProgram> {
  const port = await freePort()
  const args = cloud === undefined ? [] : ['--cloud', cloud]
  const miniProgram: MiniProgram | null = await automator.launch({
    cliPath,
    projectPath,
    port,
    account,
    args,
  })
  // It answers null when nobody listened in time.
  if (miniProgram === null) throw new Error(`${cliPath} did not open ${projectPath} in time`)
  return miniProgram
}
