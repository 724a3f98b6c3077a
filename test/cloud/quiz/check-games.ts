import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'
import type { Game } from './game'
import { pointsByDay } from './play-oracle'
import { attemptsOf, type PlayedRow } from './players'

type Finished = { id: string; day: string; mode: 'daily' | 'contest'; score: number }
type Act = { userId: string; about: string; kind: string; day: string; points: number }
type Sum = { userId: string; points: number; acts: number }
type Recorded = { acts: Act[]; days: (Sum & { day: string })[]; totals: Sum[] }

/** Expects of all attempts, acts and roll-ups what the rules say. */
export async function checkGames(db: Database, games: readonly Game[]): Promise<void> {
  const ids = games.map(({ player }) => player.userId)
  const among = sql`any(${`{${ids.join(',')}}`}::uuid[])`
  const rows = await attemptsOf(db, ids)
  const acts = await db.run<Act>(sql`
    select user_id as "userId", about, kind, local_day::text as day, points from participation where user_id = ${among}`)
  const days = await db.run<Sum & { day: string }>(sql`
    select user_id as "userId", local_day::text as day, points, acts from participation_days where user_id = ${among}`)
  const totals = await db.run<Sum>(sql`
    select user_id as "userId", points, acts from participation_totals where user_id = ${among}`)
  for (const game of games) {
    const own = <Row extends { userId: string }>(all: Row[]) =>
      all.filter(({ userId }) => userId === game.player.userId)
    const finished = own(rows).flatMap((row) => checkAttempt(game, row))
    checkParticipation(finished, { acts: own(acts), days: own(days), totals: own(totals) })
  }
}

/** The attempt with its score if it is finished. */
function checkAttempt({ oracles, told, forgeries }: Game, row: PlayedRow): Finished[] {
  expect(forgeries.filter((code) => code !== 'NOT_FOUND')).toEqual([])
  const attempt = oracles.findIndex((oracle) => oracle.row.id === row.id)
  const oracle = oracles[attempt]!
  for (const number of oracle.answered) {
    const [choice, verdict] = [row.choices[number - 1]!, row.verdicts[number - 1]!]
    const once = JSON.stringify([choice, verdict, row.rights[number - 1]])
    expect([...(told.get(`${attempt}/${number}`) ?? [])]).toEqual([once])
    expect([number, choice, verdict, oracle.allows(number, choice, verdict)]).toContain(true)
  }
  expect(row.answered).toBe(oracle.answered.length)
  const score = row.verdicts.filter((verdict) => verdict === 'right').length
  expect(row.score).toBe(oracle.finishedAt ? score : null)
  expect(row.best).toBe(row.mode === 'contest' ? row.score : null)
  const day = oracle.creditedDay
  return day === undefined ? [] : [{ id: row.id, day, mode: row.mode, score }]
}

function checkParticipation(finished: Finished[], { acts, days, totals }: Recorded): void {
  const named = finished.map(({ id, mode, day }) => `${id} quiz-${mode} ${day}`)
  expect(acts.map(({ about, kind, day }) => `${about} ${kind} ${day}`).sort()).toEqual(named.sort())
  const expected = pointsByDay(finished)
  const given: Record<string, number> = {}
  for (const { day, points } of acts) given[day] = (given[day] ?? 0) + points
  expect(given).toEqual(expected)
  expect(Object.fromEntries(days.map(({ day, points }) => [day, points]))).toEqual(expected)
  const points = Object.values(expected).reduce((sum, day) => sum + day, 0)
  const total = { points, acts: finished.length }
  expect(totals.map(({ points: sum, acts: count }) => ({ points: sum, acts: count }))).toEqual(
    finished.length === 0 ? [] : [total],
  )
}
