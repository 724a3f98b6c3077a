import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { openPostgres } from '#cloud/database/open-postgres'
import { newDatabase } from '../cloud/new-database'
import { startRealPostgres } from '../cloud/real-postgres'
import { crowdedCity, fillCrowdedCity } from './city/crowded'
import { fillCity } from './city/fill-city'
import { bigCity, type CitySize, share } from './city/size'
import { askCity, type Asked } from './reads/ask-city'
import { type JobCost, runCityJobs } from './reads/jobs'
import { sendDue } from './reads/sending'
import type { BenchTable } from './table'

const goals = {
  readMs: 50,
  fileMs: 500,
  /** Times as long as in a city of a tenth; below the floor nobody feels it and a machine's own noise is larger. */
  growth: 2,
  growthFloorMs: 10,
  kilobytes: 256,
  batchMs: 1000,
} as const

/** What everything costs that can be read, by who asks for most, and what the timer's jobs cost, in a city of a million acts. */
export async function run(): Promise<BenchTable> {
  const server = await startRealPostgres()
  try {
    const small = await inCity(server.url, 'small', share(bigCity, 0.1))
    const big = await inCity(server.url, 'big', bigCity)
    const crowded = await migratedDatabase(server.url, 'crowded')
    const filled = await secondsOf(() => fillCrowdedCity(crowded))
    const perMinute = await sendDue(crowded)
    const jobs = await runCityJobs(crowded)
    const reads = big.asked.map((read, index) => ({ read, before: small.asked[index] ?? read }))
    return {
      title:
        `reads: the same heavy callers in a city of a million acts (filled in ${big.seconds} s) and in a tenth of it; ` +
        `jobs: ${crowdedCity.people} people, ${crowdedCity.families} families (${filled} s)`,
      rows: [...reads.map(rowOf), ...jobs.costs.map(rowOfJob)],
      goals: [
        ...reads.flatMap(goalsOf),
        ...jobs.costs.map(({ name, slowestMs }) => ({
          name: `job ${name}`,
          met: slowestMs <= goals.batchMs,
          detail: `slowest batch ${slowestMs} ms, goal ${goals.batchMs} ms`,
        })),
        { name: 'messages', met: perMinute >= 3000, detail: `${perMinute} a minute, goal 3000` },
        { name: 'two instances', met: jobs.sentTwice === 0, detail: `${jobs.sentTwice} messages sent twice` },
        {
          name: 'the week',
          met: jobs.told,
          detail: 'every drop-off told once in its class and its community',
        },
      ].filter(({ met, name }) => !met || !name.endsWith(', kilobytes')),
    }
  } finally {
    await server.stop()
  }
}

async function inCity(
  url: string,
  name: string,
  size: CitySize,
): Promise<{ asked: Asked[]; seconds: number }> {
  const own = await migratedDatabase(url, name)
  const seconds = await secondsOf(() => fillCity(own, size))
  const db = await openPostgres({ url: own, maxConnections: 2 })
  try {
    return { asked: await askCity(db), seconds }
  } finally {
    await db.close()
  }
}

/** With the tables of the cloud, and nothing in them. */
async function migratedDatabase(url: string, name: string): Promise<string> {
  const own = await newDatabase(url, name)
  await migratePostgres(own)
  return own
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return Math.round((performance.now() - started) / 1000)
}

interface Read {
  readonly read: Asked
  /** In the small city. */
  readonly before: Asked
}

function rowOf({ read, before }: Read) {
  const { name, p50Ms, p99Ms, kilobytes } = read
  return { name, 'p50 ms': p50Ms, 'p99 ms': p99Ms, 'p99 ms in a tenth': before.p99Ms, KB: kilobytes }
}

function rowOfJob({ name, done, batches, slowestMs }: JobCost) {
  return { name: `job ${name}`, done, batches, 'slowest batch ms': slowestMs }
}

function goalsOf({ read, before }: Read) {
  const { name, isFile, p50Ms, p99Ms, kilobytes } = read
  const most = isFile ? goals.fileMs : goals.readMs
  // By the medians: a percentile of a hundred is as much the machine's as ours.
  const mostGrown = Math.max(goals.growth * before.p50Ms, goals.growthFloorMs)
  return [
    { name, met: p99Ms <= most, detail: `p99 ${p99Ms} ms, goal ${most} ms` },
    {
      name: `${name}, growth`,
      met: p50Ms <= mostGrown,
      detail: `median ${p50Ms} ms, in a tenth of the city ${before.p50Ms} ms, goal twice that`,
    },
    {
      name: `${name}, kilobytes`,
      met: kilobytes <= goals.kilobytes,
      detail: `${kilobytes} KB, goal ${goals.kilobytes} KB`,
    },
  ]
}
