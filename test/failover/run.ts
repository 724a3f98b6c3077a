import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { openPostgres } from '#cloud/database/open-postgres'
import { makeRoles } from '../../tools/database/roles'
import { EventCloud } from '../cloud/events/event-cloud'
import { installedPrograms } from '../postgres/programs'
import { type Relay, startRelay } from '../postgres/relay'
import { Cluster } from './cluster'
import { findFaults } from './find-faults'
import { startLoad } from './load'

// npm run failover: the primary of two PostgreSQL servers is killed ten times while people sign up and families tick;
// the other takes its place. Nothing that was acknowledged may be lost or doubled, and the cloud must go on within half
// a minute, told nothing: only what its address leads to changes. Needs a PostgreSQL installed with its tools.
const kills = 10
const goalSeconds = 30
/** Until somebody or something notices that the primary is gone. */
const noticeMs = 3_000

async function main(): Promise<boolean> {
  const programs = installedPrograms()
  if (!programs)
    throw new Error(
      'npm run failover needs PostgreSQL with its tools (pg_basebackup, pg_ctl): apt install postgresql',
    )
  const cluster = await Cluster.create(programs, mkdtempSync(join(tmpdir(), 'little-hands-failover-')))
  const relay = await startRelay(cluster.primary.port)
  try {
    return await failOver(cluster, relay)
  } finally {
    await relay.stop()
    await cluster.stop()
  }
}

async function failOver(cluster: Cluster, relay: Relay): Promise<boolean> {
  const { url } = cluster.primary
  const [migrator = '', role = ''] = await makeRoles(url, {})
  await migratePostgres(url.replace('postgres@', `${migrator}@`))
  const owner = await openPostgres({ url, maxConnections: 1 })
  const address = Object.assign(new URL(url.replace('postgres@', `${role}@`)), { port: String(relay.port) })
  const app = await openPostgres({ url: address.href, maxConnections: 10 })
  const events = await EventCloud.open(owner, app)
  const held = [await events.published({ capacity: 500 }), await events.published({ capacity: 2000 })]
  await owner.close()
  const load = startLoad(
    events.cloud,
    held.map(({ eventId }) => eventId),
  )
  const seconds: number[] = []
  for (let n = 0; n < kills; n += 1) {
    await cluster.follow()
    await setTimeout(500 + Math.random() * 1500)
    // Every other time not even an end of its connections is heard, as where the whole machine is gone.
    if (n % 2 === 1) relay.silence()
    const silent = n % 2 === 1 ? 'silent' : 'closed'
    const wait = await killOnce(cluster, relay, () => load.acknowledged.at)
    seconds.push(wait)
    const { signups, ticks } = load.acknowledged
    console.log(
      `kill ${n + 1} (connections ${silent}): on after ${wait.toFixed(1)} s; ${signups} sign-ups, ${ticks} ticks so far`,
    )
  }
  await load.stop()
  const faults = await findFaults(cluster.primary.url, load.acknowledged)
  const unforeseen = events.cloud.logged.flatMap(({ fault }) => unforeseenReason(fault))
  await app.close()
  for (const reason of new Set(unforeseen))
    console.log(`A fault that was no loss of the connection: ${reason}`)
  return report(seconds, load.acknowledged, faults)
}

function unforeseenReason(fault: unknown): string[] {
  const { name, code, reason } = Object(fault) as { name?: string; code?: string; reason?: string }
  return name === undefined || name === 'DatabaseUnavailable' ? [] : [`${name} ${code}: ${reason}`]
}

/** Seconds from the death of the primary to the next acknowledgement. */
async function killOnce(cluster: Cluster, relay: Relay, lastAt: () => number): Promise<number> {
  cluster.killPrimary()
  const killed = performance.now()
  await setTimeout(noticeMs)
  cluster.promote()
  const promoted = performance.now()
  relay.pointAt(cluster.primary.port)
  while (lastAt() < promoted) {
    if (performance.now() - killed > 2 * goalSeconds * 1000) break
    await setTimeout(20)
  }
  return (performance.now() - killed) / 1000
}

function report(
  seconds: readonly number[],
  { signups, ticks, refused }: ReturnType<typeof startLoad>['acknowledged'],
  faults: readonly string[],
): boolean {
  const longest = Math.max(...seconds)
  console.log(`${signups} sign-ups and ${ticks} ticks acknowledged over ${seconds.length} kills.`)
  console.log(`Refused meanwhile and sent again: ${[...refused].map((pair) => pair.join(' ')).join(', ')}.`)
  console.log(faults.length === 0 ? 'None lost, none doubled.' : faults.join('\n'))
  console.log(
    `${longest <= goalSeconds ? 'met   ' : 'MISSED'} on within ${goalSeconds} s: at most ${longest.toFixed(1)} s`,
  )
  return faults.length === 0 && longest <= goalSeconds
}

main().then(
  (good) => process.exit(good ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
