import { sql } from 'drizzle-orm'
import { setTimeout as wait } from 'node:timers/promises'
import { cityJobs } from '#cloud/city-jobs'
import { type Job, runJobs } from '#cloud/jobs/run-jobs'
import type { Messages } from '#cloud/ports/messages'
import type { Database } from '#cloud/database/database'
import { openPostgres } from '#cloud/database/open-postgres'
import { askedAt } from '../city/reads'

/** Of a job that is run to its end. */
export interface JobCost {
  readonly name: string
  readonly done: number
  readonly batches: number
  readonly slowestMs: number
}

const clock = () => askedAt
const answerMs = 100

/** How long the batches of each job take; two instances run them at once, as two timers would. */
export async function runCityJobs(
  url: string,
): Promise<{ costs: JobCost[]; sentTwice: number; told: boolean }> {
  const costs = new Map<string, JobCost>()
  const sent: string[] = []
  const port: Messages = { send: async ({ id }) => void (await wait(answerMs), sent.push(id)) }
  const instances = await Promise.all([1, 2].map(() => openPostgres({ url, maxConnections: 2 })))
  try {
    await Promise.all(
      instances.map((db) =>
        runJobs(
          cityJobs(db, clock, port).map((job) => timed(job, costs)),
          () => false,
        ).then(throwFaults),
      ),
    )
    const told = await isTold(instances[0]!)
    return { costs: [...costs.values()], sentTwice: sent.length - new Set(sent).size, told }
  } finally {
    await Promise.all(instances.map((db) => db.close()))
  }
}

function timed({ name, batch }: Job, costs: Map<string, JobCost>): Job {
  const timedBatch = async () => {
    const started = performance.now()
    const result = await batch()
    const ms = Math.round(performance.now() - started)
    const before = costs.get(name) ?? { name, done: 0, batches: 0, slowestMs: 0 }
    const { done, batches, slowestMs } = before
    costs.set(name, {
      name,
      done: done + result.done,
      batches: batches + 1,
      slowestMs: Math.max(slowestMs, ms),
    })
    return result
  }
  return { name, batch: timedBatch }
}

function throwFaults(reports: readonly { name: string; fault?: unknown }[]): void {
  for (const { name, fault } of reports) if (fault !== undefined) throw new Error(name, { cause: fault })
}

/** Whether the totals of the last week count every family that ticked once in its class and once in its community. */
async function isTold(db: Database): Promise<boolean> {
  const [week] = await db.run<{ told: number; ticked: number; left: number }>(sql`
    select (select sum(drop_offs)::int from group_weeks where monday = date '2026-11-09') as told,
      (select count(*)::int from challenge_ticks where local_day between date '2026-11-09' and date '2026-11-15') as ticked,
      (select count(*)::int from week_families) as left`)
  return week !== undefined && week.told === 2 * week.ticked && week.left === 0
}
