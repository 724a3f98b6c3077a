import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildCloud } from '../../../tools/build-cloud'
import { removeTemporaryFolders, temporaryFolder } from '../entries/spawn-host'
import { startRealPostgres, type RealPostgres } from '../real-postgres'
import { aReport } from '../test-cloud'

const port = 20_000 + (process.pid % 20_000)
const address = `http://127.0.0.1:${port}`
let postgres: RealPostgres
let migrated: string
let container: ChildProcess
beforeAll(async () => {
  const out = temporaryFolder()
  await buildCloud(out)
  postgres = await startRealPostgres()
  const nobodyListens = 'http://127.0.0.1:1'
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    PORT: String(port),
    WECHAT_OPEN_API: nobodyListens,
  }
  const run = (file: string) => [join(out, 'container', file)]
  migrated = execFileSync(process.execPath, run('migrate'), { env }).toString()
  container = spawn(process.execPath, run('.'), { env, stdio: 'ignore' })
  await healthy()
}, 60_000)
afterAll(async () => {
  await postgres.stop()
  removeTemporaryFolders()
})

async function healthy(): Promise<void> {
  const reply = await fetch(`${address}/healthz`).catch(() => undefined)
  if (reply?.status === 200) return
  await setTimeout(100)
  return healthy()
}

async function ask(path: string, input: unknown, headers: Record<string, string>) {
  const reply = await fetch(`${address}/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ path, input }),
  })
  return (await reply.json()) as unknown
}

test('what is built brings an empty database up to date, as a step of its own', () => {
  expect(migrated).toMatch(/^Migrations applied: [1-9]\d*\. The schema is up to date\.$/m)
})

test('the built container knows a caller by the header of the gateway', async () => {
  const headers = { 'x-wx-openid': 'oResident' }
  expect(await ask('identity.me', {}, headers)).toMatchObject({ data: { userId: null, signedIn: true } })
  expect(await ask('reports.submit', aReport(), headers)).toMatchObject({ ok: true, data: { points: 1 } })
  expect(await ask('participation.mine', {}, headers)).toMatchObject({ data: { points: 1, acts: 1 } })
}, 20_000)

test('it takes nobody for signed in without it', async () => {
  expect(await ask('reports.submit', aReport(), { cookie: 'x-wx-openid=oForged' })).toMatchObject({
    error: { code: 'UNAUTHENTICATED' },
  })
})

test('it ends cleanly on SIGTERM', async () => {
  container.kill('SIGTERM')
  expect(await once(container, 'exit')).toEqual([0, null])
})
