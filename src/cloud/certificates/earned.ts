import type { InferContractRouterInputs } from '@orpc/contract'
import type { Contract } from '#contract/contract'
import { dayOfChallenge, isCompleted } from '#domain/challenge/calendar'
import { wholeHours } from '#domain/checkin/attendance'
import { localDay } from '#domain/local-day'
import { isPassed } from '#domain/quiz/score'
import { streakOf } from '#domain/quiz/streak'
import type { CallContext } from '../dispatch/context'
import { findChallenge } from '../challenge/public'
import { findContest, findEntry } from '../contests/public'
import { hoursByYear } from '../checkin/public'
import { quizTallyOf } from '../quiz/public'

type About = InferContractRouterInputs<Contract>['certificates']['issue']['about']

export interface Achievement {
  /**
   * One certificate per person and value: `contest/<id>`, `challenge/<id>`, `streak/<days>`,
   * `hours/<year>/<whole hours>`.
   */
  readonly about: string
  /** The sentence on the certificate. */
  readonly what: string
}

/** A person's achievement; undefined if they have not reached it yet. An achievement is never lost again. */
export async function earned(
  about: About,
  userId: string,
  context: CallContext,
): Promise<Achievement | undefined> {
  switch (about.kind) {
    case 'contest':
      return contestPassed(about.contestId, userId, context)
    case 'challenge':
      return challengeDone(about.challengeId, userId, context)
    case 'streak':
      return streakKept(about.days, userId, context)
    case 'hours':
      return hoursServed(about.year, userId, context)
  }
}

async function contestPassed(
  contestId: string,
  userId: string,
  { db }: CallContext,
): Promise<Achievement | undefined> {
  const contest = await findContest(db, contestId)
  const best = (await findEntry(db, contestId, userId))?.best
  if (!contest || best == null || !isPassed(best, contest.questionCount)) return undefined
  const what = `在“${contest.title}”中答对${best}题（共${contest.questionCount}题）`
  return { about: `contest/${contestId}`, what }
}

async function challengeDone(
  challengeId: string,
  userId: string,
  { db, now }: CallContext,
): Promise<Achievement | undefined> {
  const row = await findChallenge(db, userId, challengeId)
  if (!row || !isCompleted(row.ticks.length, dayOfChallenge(row.starts_on, localDay(now)))) return undefined
  const what = `完成小手牵大手21天挑战，全家做到${row.ticks.length}天`
  return { about: `challenge/${challengeId}`, what }
}

async function streakKept(
  wanted: number,
  userId: string,
  { db, now }: CallContext,
): Promise<Achievement | undefined> {
  const { days } = await quizTallyOf(db, userId, localDay(now))
  const { longest } = streakOf(days, localDay(now))
  if (longest < wanted) return undefined
  return { about: `streak/${wanted}`, what: `坚持完成每日五题，连续${wanted}天` }
}

async function hoursServed(
  year: number,
  userId: string,
  { db }: CallContext,
): Promise<Achievement | undefined> {
  const served = (await hoursByYear(db, userId)).find((one) => one.year === year)
  const hours = wholeHours(served?.minutes ?? 0)
  if (hours < 1) return undefined
  return { about: `hours/${year}/${hours}`, what: `${year}年参加垃圾分类活动，累计${hours}小时` }
}
