import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import automator from 'miniprogram-automator'
import { HostProcess } from '../../weapp-host/server/host-process'
import { freePort } from './free-port'
import { ask, type MiniProgram } from './mini-program'
import { onDevtools, sendCallsTo } from './on-devtools'
import { comparePages, watchPages } from './watch-pages'

export interface LaunchOptions {
  /** Folder with project.config.json; the product's own without it. */
  readonly project?: string
  /** The openid of whoever is signed in on the phone; nobody without it. */
  readonly account?: string
  /** Where cloud functions run: `http://127.0.0.1:PORT`. */
  readonly cloud?: string
}

const repository = resolve(__dirname, '../../..')

export interface Launched {
  readonly miniProgram: MiniProgram
  close(): Promise<void>
}

/**
 * Starts the mini-program: on our host in about 2 s (test/weapp-host/server/launch.test.ts does it by automator.launch,
 * which sleeps 5 s more), or with E2E_DEVTOOLS=1 on WeChat DevTools, whose command line tool WECHAT_DEVTOOLS_CLI names,
 * or which already listens at WECHAT_DEVTOOLS_WS.
 */
export async function launchApp(options: LaunchOptions): Promise<Launched> {
  return onDevtools ? onTheirs(options) : onOurs(options)
}

async function onOurs({ project = repository, account = '', cloud = '' }: LaunchOptions): Promise<Launched> {
  const port = await freePort()
  const words = ['auto', '--project', project, '--auto-port', String(port)]
  const host = new HostProcess([...words, '--auto-account', account, '--cloud', cloud])
  await host.ready()
  const miniProgram = await automator.connect({ wsEndpoint: `ws://127.0.0.1:${port}` })
  const states = watchPages(miniProgram, () => ask(miniProgram, 'Host.takePage'))
  return {
    miniProgram,
    async close() {
      await states.look()
      await ask(miniProgram, 'Tool.close')
      miniProgram.disconnect()
      await host.ended
      comparePages(states, project, project === repository)
    },
  }
}

async function onTheirs({ project = repository, account, cloud }: LaunchOptions): Promise<Launched> {
  const miniProgram = await openDevtools(project, account)
  if (cloud !== undefined) await sendCallsTo(miniProgram, cloud, account ?? '')
  return { miniProgram, close: () => miniProgram.close() }
}

export interface AppJson {
  /** Routes, the first page first. */
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
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

async function openDevtools(projectPath: string, account?: string): Promise<MiniProgram> {
  const { WECHAT_DEVTOOLS_CLI: cliPath, WECHAT_DEVTOOLS_WS: wsEndpoint } = process.env
  if (wsEndpoint !== undefined) return automator.connect({ wsEndpoint })
  if (cliPath === undefined) throw new Error('Name DevTools by WECHAT_DEVTOOLS_CLI or WECHAT_DEVTOOLS_WS.')
  const port = await freePort()
  const miniProgram: MiniProgram | null = await automator.launch({ cliPath, projectPath, port, account })
  // It answers null when nobody listened in time.
  if (miniProgram === null) throw new Error(`${cliPath} did not open ${projectPath} in time`)
  return miniProgram
}
