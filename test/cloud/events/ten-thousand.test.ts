import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { anEvent } from '../test-cloud'
import { server, usePooledPostgres } from '../use-pooled-postgres'
import { checkPlaces } from './check-places'
import { EventCloud } from './event-cloud'

const residents = 10_000
const processes = 4

usePooledPostgres(20)
let events: EventCloud
beforeAll(async () => {
  events = await EventCloud.open(server.owner, server.app)
}, 60_000)

/** A share of the residents, in a process of its own; answers what went wrong. */
async function crowd(n: number, eventIds: readonly string[]): Promise<string> {
  const share = residents / processes
  const script = join(__dirname, 'sign-up-crowd.ts')
  const args = [server.appUrl, n * share, share, ...eventIds].map(String)
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  await once(child, 'exit')
  return said
}

test('10,000 sign-ups from four processes, with retries, cancellations and more places: the rules hold', async () => {
  const held = await Promise.all(
    [50, 300, 1000, 1900].map((capacity) =>
      events.published({ capacity, signUpUntil: '2026-05-22T02:00:00Z' }),
    ),
  )
  const crowds = Array.from({ length: processes }, (_, n) =>
    crowd(
      n,
      held.map(({ eventId }) => eventId),
    ),
  )
  let going = true
  const finished = Promise.all(crowds).finally(() => (going = false))
  // While they sign up, the smallest event is enlarged again and again.
  let capacity = 50
  while (going && capacity < 100) {
    capacity += 1
    const { organisationId: _unit, ...plan } = anEvent(events.unit, { capacity })
    await events.ask('events.update', { ...plan, eventId: held[0]!.eventId }, events.worker)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  expect(await finished).toEqual(Array.from({ length: processes }, () => ''))
  const [counted] = await events.cloud.db.run(sql`
    select count(*)::int as signups, count(*) filter (where state = 'cancelled')::int as cancelled,
      count(*) filter (where promoted_at is not null) > 0 as promoted
    from signups`)
  expect(counted).toEqual({ signups: residents, cancelled: residents / 5, promoted: true })
  for (const { eventId } of held) await checkPlaces(events.cloud.db, eventId)
}, 300_000)
