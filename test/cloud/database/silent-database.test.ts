import { sql } from 'drizzle-orm'
import { openPostgres } from '#cloud/database/open-postgres'
import type { PostgresPool } from '#cloud/database/postgres-pool'
import { type Relay, startRelay } from '../../postgres/relay'
import { openMigrated } from '../open-migrated'
import { type RealPostgres, startRealPostgres } from '../real-postgres'
import { aReport, codeOf, openTestCloud, stranger, type TestCloud } from '../test-cloud'

let server: RealPostgres
let relay: Relay
let pool: PostgresPool
let cloud: TestCloud
beforeAll(async () => {
  server = await startRealPostgres()
  const owner = await openMigrated({ url: server.url, maxConnections: 2 })
  const { port } = new URL(server.url)
  relay = await startRelay(Number(port))
  pool = await openPostgres({ url: server.url.replace(port, String(relay.port)), maxConnections: 4 })
  cloud = await openTestCloud({ db: owner, app: pool })
}, 60_000)
afterAll(async () => {
  await Promise.all([cloud.db.close(), pool.close()])
  await relay.stop()
  await server.stop()
})

const pause = sql`select pg_sleep(0.2)`
/** Opens all connections the pool may have. */
const warmUp = () => Promise.all(Array.from({ length: 4 }, () => pool.run(pause)))
const report = () => codeOf(cloud.ask('reports.submit', aReport(), stranger()))

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

test('a resident hears within six seconds that connections have gone silent, and the next call goes well', async () => {
  await warmUp()
  relay.silence()
  let code = ''
  const seconds = await secondsOf(async () => (code = await report()))
  expect(code).toBe('UNAVAILABLE')
  expect(seconds).toBeLessThan(6)
  const next = await secondsOf(async () => (code = await report()))
  expect(code).toBe('OK')
  expect(next).toBeLessThan(3)
}, 30_000)

test('a transaction that falls silent half-way ends as soon, and leaves nothing behind', async () => {
  await pool.run(sql`create table steps (n int)`)
  const half = pool.inOrder([sql`insert into steps values (1)`, sql`select pg_sleep(1)`])
  setTimeout(() => relay.silence(), 500)
  let failure: unknown
  expect(await secondsOf(() => half.catch((error: unknown) => (failure = error)))).toBeLessThan(6)
  expect(failure).toMatchObject({ name: 'DatabaseUnavailable' })
  expect(await pool.run(sql`select n from steps`)).toEqual([])
}, 30_000)

test('a connection that the server ends during a transaction ends nothing else', async () => {
  const killed = pool.inOrder([sql`select pg_terminate_backend(pg_backend_pid())`])
  await expect(killed).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  expect(await report()).toBe('OK')
})

test('what PostgreSQL refuses of one statement costs no connection', async () => {
  const backend = sql`select pg_backend_pid() as pid`
  const one = await openPostgres({ url: server.url, maxConnections: 1 })
  const before = await one.run(backend)
  const refused = one.inOrder([sql`select 1`, sql`insert into users (id) values ('no uuid')`])
  await expect(refused).rejects.toMatchObject({ cause: { code: '22P02' } })
  expect(await one.run(backend)).toEqual(before)
  await one.close()
})

test('more calls than connections wait for each other and not for new ones', async () => {
  const backend = sql`select pg_backend_pid() as pid, pg_sleep(0.05)`
  const asked = await Promise.all(Array.from({ length: 24 }, () => pool.run<{ pid: number }>(backend)))
  expect(new Set(asked.map(([row]) => row?.pid)).size).toBeLessThanOrEqual(4)
})
