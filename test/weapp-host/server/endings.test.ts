import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFixture } from '../conformance/write-fixture'
import { freePort } from '../launch/free-port'
import { HostProcess } from '../launch/host-process'
import { findBrowser } from '../launch/open-browser'
import { ask, descendantsOf, isAlive } from './running-host'

let project: string
/** The hosts' own temporary folder: what they leave there is theirs. */
let temp: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  project = writeFixture()
  temp = mkdtempSync(join(tmpdir(), 'weapp-endings-'))
  env = { TMPDIR: temp, CHROME_PATH: await findBrowser(), WEAPP_HOST_IDLE_SECONDS: '60' }
})

afterAll(() => {
  for (const folder of [project, temp]) rmSync(folder, { recursive: true, force: true })
})

/** How a host is brought to its end. */
type Ending = (host: HostProcess, port: number) => unknown

const signal =
  (name: NodeJS.Signals): Ending =>
  (host) =>
    host.signal(name)

const tell =
  (method: string): Ending =>
  (_, port) =>
    ask(port, method)

/** Kills Chromium, or with `--type=renderer` the process of the page alone. */
const killChromium =
  (sign: string | undefined): Ending =>
  (host) => {
    const all = descendantsOf(host.pid).filter(({ command }) => command.includes('--headless'))
    const found = all.find(({ command }) =>
      sign === undefined ? !command.includes('--type=') : command.includes(sign),
    )
    process.kill(found?.pid ?? 0, 'SIGKILL')
  }

/** Runs a host to its end; gives its exit code, how it complained, and which of its processes outlived it. */
async function runToEnd(ending: Ending, more: NodeJS.ProcessEnv = {}) {
  const port = await freePort()
  const words = ['auto', '--project', project, '--auto-port', String(port)]
  const host = new HostProcess(words, { ...env, ...more })
  await host.ready()
  const below = descendantsOf(host.pid)
  await ending(host, port)
  const code = await host.ended
  return { code, errors: host.errors.trim(), below, left: below.filter(({ pid }) => isAlive(pid)) }
}

interface Case {
  readonly by: string
  readonly ending: Ending
  readonly code: number
  readonly errors?: string
  readonly more?: NodeJS.ProcessEnv
}

const cases: readonly Case[] = [
  { by: 'SIGINT', ending: signal('SIGINT'), code: 130 },
  { by: 'SIGTERM', ending: signal('SIGTERM'), code: 143 },
  { by: 'SIGHUP', ending: signal('SIGHUP'), code: 129 },
  { by: 'Tool.close', ending: tell('Tool.close'), code: 0 },
  { by: 'App.exit', ending: tell('App.exit'), code: 0 },
  { by: 'nobody using it', ending: () => {}, code: 0, more: { WEAPP_HOST_IDLE_SECONDS: '1' } },
  { by: 'Chromium being killed', ending: killChromium(undefined), code: 1, errors: 'Chromium ended' },
  {
    by: 'a crash of the page',
    ending: killChromium('--type=renderer'),
    code: 1,
    errors: 'the page in Chromium crashed',
  },
  { by: 'SIGINT again', ending: signal('SIGINT'), code: 130 },
  { by: 'SIGTERM again', ending: signal('SIGTERM'), code: 143 },
]

describe('of ten hosts, one after another, nothing is left', () => {
  it.each(cases)(
    'after $by',
    async ({ ending, code, errors = '', more }) => {
      const end = await runToEnd(ending, more)
      expect(end).toMatchObject({ code, errors, left: [] })
      expect(end.below.length).toBeGreaterThan(0)
      expect(readdirSync(temp)).toEqual([])
    },
    30_000,
  )
})

it('what a host that was killed leaves is removed by the next one', async () => {
  await runToEnd(signal('SIGKILL'))
  expect(readdirSync(temp)).not.toEqual([])
  await runToEnd(signal('SIGTERM'))
  expect(readdirSync(temp)).toEqual([])
}, 30_000)
