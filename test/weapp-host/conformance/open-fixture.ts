import { resolve } from 'node:path'
import automator from 'miniprogram-automator'
import { freePort } from '../../e2e/harness/free-port'
import { launchApp, type LaunchOptions } from '../../e2e/harness/launch-app'
import { ask, currentPage, goTo, type MiniProgram, type Page } from '../../e2e/harness/mini-program'
import { onDevtools } from '../../e2e/harness/on-devtools'
import { gatherProblems, type Problem } from '../../e2e/harness/problems'
import { HostProcess } from '../server/host-process'

export interface OpenFixture {
  readonly miniProgram: MiniProgram
  /** The page it started with. */
  readonly page: Page
  /** Every console.error and every exception since the start, in order. */
  readonly problems: Problem[]
  /** Opens a page with an empty stack, without the automator's three seconds of sleep. */
  goTo(url: string): Promise<Page>
  close(): Promise<void>
}

type FixtureOptions = Omit<LaunchOptions, 'project'>

interface Running {
  readonly miniProgram: MiniProgram
  close(): Promise<void>
}

/**
 * Opens a native mini-program: `folder` below conformance/fixtures holds project.config.json and app.json. On this
 * host it takes 2 s, for it connects where automator.launch would sleep 5 s more; server/launch.test.ts launches.
 */
export async function openFixture(folder: string, options: FixtureOptions = {}): Promise<OpenFixture> {
  const project = resolve(__dirname, 'fixtures', folder)
  const { miniProgram, close } = await (onDevtools ? onTheirs(project, options) : onOurs(project, options))
  return {
    miniProgram,
    page: await currentPage(miniProgram),
    problems: gatherProblems(miniProgram),
    goTo: (url) => goTo(miniProgram, url),
    close,
  }
}

async function onTheirs(project: string, options: FixtureOptions): Promise<Running> {
  const miniProgram = await launchApp({ ...options, project })
  return { miniProgram, close: () => miniProgram.close() }
}

async function onOurs(project: string, { account = '', cloud = '' }: FixtureOptions): Promise<Running> {
  const port = await freePort()
  const words = ['auto', '--project', project, '--auto-port', String(port)]
  const host = new HostProcess([...words, '--auto-account', account, '--cloud', cloud])
  await host.ready()
  const miniProgram = await automator.connect({ wsEndpoint: `ws://127.0.0.1:${port}` })
  return {
    miniProgram,
    async close() {
      await ask(miniProgram, 'Tool.close')
      miniProgram.disconnect()
      await host.ended
    },
  }
}
