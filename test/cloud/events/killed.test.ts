import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { buildSync } from 'esbuild'
import { sendsAtOnce } from '#cloud/messages/was-sent'
import { migrationsFolder } from '#cloud/database/schema/migrations-folder'
import { removeTemporaryFolders, temporaryFolder } from '../entries/spawn-host'
import { openMigrated } from '../open-migrated'
import { type RealPostgres, startRealPostgres } from '../real-postgres'
import { noon } from '../test-cloud'
import { checkPlaces } from './check-places'
import { EventCloud } from './event-cloud'
import type { Life } from './killed-cloud'

const kills = 50
/** New residents a life; each life asks again what those of the two lives before it asked. */
const step = 16
const residents = (kills + 2) * step
/** More than the claim on messages that a killed sender took. */
const betweenLivesMs = 150_000
const longestLifeMs = 300

const folder = temporaryFolder()
const program = join(folder, 'killed-cloud.js')

/** It starts fifty times: as one file it is there at once. */
function bundleCloud(): void {
  const entryPoints = [join(__dirname, 'killed-cloud.ts')]
  buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', external: ['pg-native'] })
  cpSync(migrationsFolder, join(folder, 'migrations'), { recursive: true })
}

let server: RealPostgres
let events: EventCloud
beforeAll(async () => {
  bundleCloud()
  server = await startRealPostgres()
  events = await EventCloud.open(await openMigrated({ url: server.url, maxConnections: 4 }))
  await events.cloud.db.run(sql`create table tries (message_id uuid not null)`)
}, 60_000)
afterAll(async () => {
  await events.cloud.db.close()
  await server.stop()
  removeTemporaryFolders()
})

/** The life of a cloud; answers how it ended and what it complained of. */
async function live(life: Life, killAfterMs?: number) {
  const child = spawn(process.execPath, [program, JSON.stringify(life)])
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  if (killAfterMs !== undefined)
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), killAfterMs))
  await once(child, 'close')
  return { signal: child.signalCode, said }
}

test('killed fifty times while people sign up, cancel, move up and are told: no place and no message is lost or doubled', async () => {
  const times = { startsAt: '2026-05-20T20:00:00Z', endsAt: '2026-05-20T22:00:00Z' }
  const held = await Promise.all(
    [60, 150].map((capacity) =>
      events.published({ ...times, signUpUntil: '2026-05-20T20:00:00Z', capacity }),
    ),
  )
  const eventIds = held.map(({ eventId }) => eventId)
  const life = (n: number) => ({
    url: server.url,
    at: new Date(noon.getTime() + n * betweenLivesMs).toISOString(),
  })
  let killed = 0
  for (let n = 0; n < kills; n += 1) {
    const come = { first: n * step, residents: 3 * step, eventIds }
    const leave = { first: Math.max(n - 8, 0) * step, residents: 3 * step, eventIds }
    const { signal, said } = await live({ ...life(n), come, leave }, Math.random() * longestLifeMs)
    expect(said).toBe('')
    killed += Number(signal === 'SIGKILL')
  }
  const everybody = { first: 0, residents, eventIds }
  const last = await live({ ...life(kills), come: everybody, leave: everybody })
  expect(last).toEqual({ signal: null, said: '' })
  expect(killed).toBeGreaterThan(kills / 2)
  for (const eventId of eventIds) await checkPlaces(events.cloud.db, eventId)
  const [counted] = await events.cloud.db.run(sql`
    select count(*)::int as signups, count(distinct user_id)::int as people,
      count(*) filter (where state = 'cancelled')::int as cancelled, count(promoted_at) > 0 as promoted
    from signups`)
  const numbers = Array.from({ length: residents }, (_, n) => n)
  const cancelled = numbers.filter((n) => n % 5 === 1 || n % 3 === 0).length
  expect(counted).toEqual({ signups: residents, people: residents, cancelled, promoted: true })
  expect(await unreminded()).toEqual([])
  expect(await messageFaults()).toEqual([])
  // What a sender had sent and not noted when it was killed is sent again, by the same id.
  const [tried] = await events.cloud.db.run<{ again: number }>(
    sql`select (count(*) - count(distinct message_id))::int as again from tries`,
  )
  expect(tried?.again).toBeLessThanOrEqual(killed * sendsAtOnce)
}, 300_000)

/** Who has a place and no reminder, or more than one. */
function unreminded() {
  return events.cloud.db.run(sql`
    select s.id from signups s left join outbox_messages m
      on m.user_id = s.user_id and m.event_id = s.event_id and m.what = 'reminder'
    where s.state = 'placed' group by s.id having count(m.id) <> 1`)
}

/** Messages that were noted as sent and never tried, never sent, or tried and not in the outbox. */
function messageFaults() {
  return events.cloud.db.run(sql`
    select m.id, m.what, m.sent_at, t.message_id
    from outbox_messages m full join (select distinct message_id from tries) t on t.message_id = m.id
    where m.sent_at is null or t.message_id is null`)
}
