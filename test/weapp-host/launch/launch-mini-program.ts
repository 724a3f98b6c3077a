import automator from 'miniprogram-automator'
import { freePort } from './free-port'
import { HostProcess } from './host-process'
import { ask, type MiniProgram } from './mini-program'
import { onDevtools, sendCallsTo } from './on-devtools'
import { comparePages, watchPages } from './watch-pages'

export interface MiniProgramOptions {
  /** Folder of project.config.json. */
  readonly project: string
  /** The openid of whoever is signed in on the phone; nobody without it. */
  readonly account?: string
  /** Where cloud functions run: `http://127.0.0.1:PORT`. */
  readonly cloud?: string
  /** Where a test file notes which pages it has compared with WeChat's templates, for `summariseCompared`; nowhere without it. */
  readonly comparedFolder?: string
}

export interface Launched {
  readonly miniProgram: MiniProgram
  /** Ends it. Throws where a page that was looked at is not as WeChat would have drawn it. */
  close(): Promise<void>
}

/**
 * Starts a mini-program: on this host in about 2 s (server/launch.test.ts does it by automator.launch, which sleeps 5 s
 * more), or with WEAPP_HOST_DEVTOOLS=1 on WeChat DevTools, whose command line tool WECHAT_DEVTOOLS_CLI names, or which
 * already listens at WECHAT_DEVTOOLS_WS.
 */
export async function launchMiniProgram(options: MiniProgramOptions): Promise<Launched> {
  return onDevtools ? onTheirs(options) : onOurs(options)
}

async function onOurs(options: MiniProgramOptions): Promise<Launched> {
  const { project, account = '', cloud = '' } = options
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
      comparePages(states, options)
    },
  }
}

async function onTheirs({ project, account, cloud }: MiniProgramOptions): Promise<Launched> {
  const miniProgram = await openDevtools(project, account)
  if (cloud !== undefined) await sendCallsTo(miniProgram, cloud, account ?? '')
  return { miniProgram, close: () => miniProgram.close() }
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
