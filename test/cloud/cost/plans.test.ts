import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { openPostgres } from '#cloud/store/open-postgres'
import type { Database } from '#cloud/store/database'
import { cityJobs } from '#cloud/jobs/city-jobs'
import { runJobs } from '#cloud/jobs/run-jobs'
import { recordedMessages } from '#cloud/ports/local-messages'
import { fillCity } from '../../bench/city/fill-city'
import { askedAt, type CityRead, cityReads } from '../../bench/city/reads'
import { bigCity, idOf, share } from '../../bench/city/size'
import { ask, cityDispatch } from '../../bench/reads/ask-city'
import { type RealPostgres, startRealPostgres } from '../real-postgres'
import { captureStatements, scannedBy } from './captured'
import { longerThanSaid, outputOf } from './longer-than-said'

let server: RealPostgres
let db: Database
let client: Client
beforeAll(async () => {
  server = await startRealPostgres()
  db = await openPostgres({ url: server.url, maxConnections: 4 })
  await fillCity(server.url, share(bigCity, 0.1))
  client = new Client({ connectionString: server.url })
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await db.close()
  await server.stop()
})

/** Few rows in any city: as many as it has units, or as there are weeks. */
const smallTables = ['organisations', 'published_weeks', 'role_grants', 'terms']

/** Scans of tables that grow, of all statements that some work sends. */
async function growingScans(work: () => Promise<unknown>): Promise<string[]> {
  const statements = new Set<string>()
  const stop = captureStatements(statements)
  await work().finally(stop)
  const scans: string[] = []
  for (const text of statements) {
    if (!/^\s*(with|select|insert|update|delete)/i.test(text)) continue
    const tables = (await scannedBy(client, text)).filter((table) => !smallTables.includes(table))
    if (tables.length > 0) scans.push(`${tables.join()}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`)
  }
  return scans
}

const reads = cityReads(randomUUID)
const named = reads.map((read): [string, CityRead] => [`${read.path} ${read.by} ${JSON.stringify(read.input)}`, read])
const mostKilobytes = 256

test.each(named)('%s reads no table from end to end, and no more than is said', async (_name, read) => {
  const dispatch = cityDispatch(db)
  let data: unknown
  expect(await growingScans(async () => (data = await ask(dispatch, read)))).toEqual([])
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
    ['checkin.tick', 'worker', { key: 'b', eventId: door, way: 'undo', who: { attendanceId: idOf('attendance/door', 8) } }],
    [
      'checkin.reconcile',
      'worker',
      { key: 'c', eventId: door, deviceKey: 'd', marks: [{ who: { personId }, way: 'in', at }] },
    ],
    ['challenge.tick', 'resident', { key, challengeId, day: 11, at }],
    ['diary.write', 'resident', { key, day: '2026-11-20', at, bags: { recyclable: 1, hazardous: 0, kitchen: 2, other: 1 } }],
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

test('no job reads a table from end to end', async () => {
  const jobs = cityJobs(db, () => askedAt, recordedMessages())
  let reports: readonly { name: string; fault?: unknown }[] = []
  expect(await growingScans(async () => (reports = await runJobs(jobs, () => false)))).toEqual([])
  expect(reports.filter(({ fault }) => fault !== undefined)).toEqual([])
}, 60_000)

test('a table without the index that it needs is found', async () => {
  await client.query('begin; drop index identities_user')
  const scans = await scannedBy(client, 'select subject from identities where user_id = $1::uuid')
  await client.query('rollback')
  expect(scans).toEqual(['identities'])
})
