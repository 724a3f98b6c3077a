import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { openMigrated } from '../open-migrated'
import type { Database } from '#cloud/database/database'
import { cityJobs } from '#cloud/city-jobs'
import { runJobs } from '#cloud/jobs/run-jobs'
import { recordedMessages } from '#cloud/ports/local-messages'
import { hold } from '../../bench/city/events'
import { fillCity, runAll } from '../../bench/city/fill-city'
import { askedAt, type CityRead, cityReads } from '../../bench/city/reads'
import { bigCity, idOf, share } from '../../bench/city/size'
import { ask, cityDispatch } from '../../bench/reads/ask-city'
import { type RealPostgres, startRealPostgres } from '../real-postgres'
import { captureStatements, scannedBy, type Statement } from './captured'
import { longerThanSaid, outputOf } from './longer-than-said'

let server: RealPostgres
let db: Database
let client: Client
let largeTables: ReadonlySet<string>
beforeAll(async () => {
  server = await startRealPostgres()
  db = await openMigrated({ url: server.url, maxConnections: 4 })
  await fillCity(server.url, share(bigCity, 0.1))
  // Of many years, so that one resident's are few of them.
  await runAll(server.url, hold('old', 20_000, 'n % 50 + 1'))
  client = new Client({ connectionString: server.url })
  await client.connect()
  // As where disks have no heads, which is everywhere by now.
  await client.query('set random_page_cost = 1.1')
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_class where reltuples >= $1',
    [large],
  )
  largeTables = new Set(rows.map(({ name }) => name))
}, 120_000)
afterAll(async () => {
  await client.end()
  await db.close()
  await server.stop()
})

/** What has fewer rows here is best read from end to end. */
const large = 2500

/** Scans of tables that grow, of all statements that some work sends. */
async function growingScans(work: () => Promise<unknown>): Promise<string[]> {
  const statements: Statement[] = []
  const stop = captureStatements(statements)
  await work().finally(stop)
  const scans: string[] = []
  for (const statement of statements) {
    const { text } = statement
    if (!/^\s*(with|select|insert|update|delete)/i.test(text)) continue
    const tables = (await scannedBy(client, statement)).filter((table) => largeTables.has(table))
    if (tables.length > 0) scans.push(`${tables.join()}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`)
  }
  return [...new Set(scans)]
}

const reads = cityReads(randomUUID)
const named = reads.map((read): [string, CityRead] => [
  `${read.path} ${read.by} ${JSON.stringify(read.input)}`,
  read,
])
const mostKilobytes = 256

test.each(named)('%s reads no table from end to end, and no more than is said', async (_name, read) => {
  const dispatch = cityDispatch(db)
  let data: unknown
  const scans = await growingScans(async () => (data = await ask(dispatch, read)))
  // A file is all of something, which may be most of a table here; the bench sees whether it costs more in a large city.
  expect(read.isFile ? [] : scans).toEqual([])
  expect(longerThanSaid(outputOf(read.path), data, read.path)).toEqual([])
  expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(mostKilobytes * 1024)
})

const key = 'plans'
const door = idOf('door', 1)
const at = askedAt.toISOString()
const personId = idOf('person/door', '1/7')
const challengeId = idOf('heavy-challenge', '1/0')
const writes: CityRead[] = (
  [
    ['signups.signUp', 'admin', { key, eventId: door, people: [{ self: true }] }],
    ['checkin.tick', 'worker', { key, eventId: door, way: 'in', who: { personId } }],
    [
      'checkin.tick',
      'worker',
      { key: 'b', eventId: door, way: 'undo', who: { attendanceId: idOf('attendance/door', 8) } },
    ],
    [
      'checkin.reconcile',
      'worker',
      { key: 'c', eventId: door, deviceKey: 'd', marks: [{ who: { personId }, way: 'in', at }] },
    ],
    ['challenge.tick', 'resident', { key, challengeId, day: 11, at }],
    [
      'diary.write',
      'resident',
      { key, day: '2026-11-20', at, bags: { recyclable: 1, hazardous: 0, food: 2, other: 1 } },
    ],
    ['quiz.start', 'resident', { key, mode: 'daily' }],
    ['reports.submit', 'resident', { key, kind: 'missing', query: '苞米瓤子', cityId: 'qiqihar' }],
    ['privacy.correctName', 'resident', { name: '王桂芝' }],
    ['privacy.withdraw', 'resident', { childId: idOf('heavy-child', 5) }],
    ['family.leave', 'teacher', {}],
    ['privacy.closeAccount', 'resident', { confirm: '注销账号' }],
  ] as const
).map(([path, by, input]) => ({ path, by, input, isFile: false }))

test.each(writes.map((write): [string, CityRead] => [write.path, write]))(
  '%s reads no table from end to end',
  async (_path, write) => {
    const dispatch = cityDispatch(db)
    expect(await growingScans(() => ask(dispatch, write).catch(() => undefined))).toEqual([])
  },
)

test('no job reads a table from end to end, but that which takes three thousand families at once', async () => {
  const jobs = cityJobs(db, () => askedAt, recordedMessages())
  let reports: readonly { name: string; fault?: unknown }[] = []
  const scans = await growingScans(async () => (reports = await runJobs(jobs, () => false)))
  expect(scans.filter((scan) => !scan.includes("stage = 'counting' for update"))).toEqual([])
  expect(reports.filter(({ fault }) => fault !== undefined)).toEqual([])
}, 60_000)

test('a table without the index that it needs is found', async () => {
  await client.query('begin; drop index identities_user')
  const scans = await scannedBy(client, {
    text: 'select subject from identities where user_id = $1::uuid',
    values: [door],
  })
  await client.query('rollback')
  expect(scans).toEqual(['identities'])
})
