import { sql } from 'drizzle-orm'
import type { Dispatch } from '#cloud/dispatch/dispatch'
import type { Database } from '#cloud/database/database'
import { type Load, manyAtOnce, medianOf } from './many-at-once'
import { finishAttempts, joinContest, openContest } from './seed'

export const finishedAttempts = 10_000
const asks = 300
const rounds = 3

/** The standing of a contest in which 5,000 people finished two attempts each, asked for by one of them; the median round. */
export async function showStanding(db: Database, dispatch: Dispatch, bank: readonly string[]): Promise<Load> {
  const contestId = await openContest(db, 'standing', 10)
  await joinContest(db, contestId, finishedAttempts / 2, 'standing')
  for (const ordinal of [1, 2]) await finishAttempts(db, contestId, bank.slice(0, 10), ordinal)
  // As a server does by itself within a minute of so many new rows.
  await db.run(sql`analyze`)
  const caller = { provider: 'local', subject: 'standing1' } as const
  const ask = async () => {
    const { body } = await dispatch({
      path: 'contests.standing',
      input: { contestId },
      caller,
      requestId: 'bench',
    })
    if (!body.ok) throw new Error(`no standing: ${body.error.code}`)
  }
  const tasks = Array.from({ length: asks }, () => ask)
  const loads: Load[] = []
  for (let round = 0; round < rounds; round += 1) loads.push(await manyAtOnce(tasks, 1))
  return medianOf(loads)
}
