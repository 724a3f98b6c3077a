import { localDay } from '#domain/local-day'
import { contestDeadline } from '#domain/contests/contest'
import { drawQuestions } from '#domain/quiz/draw'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { findEntry, triesOf } from './store/entries'
import { type ContestRow, findContest } from './store/contests'
import { knownPerson } from '../dispatch/known-person'
import {
  type AttemptRow,
  findAttemptByKey,
  insertContestAttempt,
  drawnQuestions,
  presentAttempt,
  secretSeed,
} from '../quiz/public'

/** Two phones of one person may start at once: the slower one looks again and finds the other's attempt. */
const looks = 5

export const start = os.contests.start.handler(async ({ input: { key, contestId }, context, errors }) => {
  const { db, now, questions } = context
  const { userId } = knownPerson(context.person)
  for (let look = 0; look < looks; look += 1) {
    const attempt = (await findAttemptByKey(db, userId, key)) ?? (await next())
    if (attempt && attempt.contestId !== contestId) throw errors.CONFLICT()
    if (attempt) return presentAttempt(attempt, questions)
  }
  throw new Error('an attempt can be neither started nor found')

  async function next(): Promise<AttemptRow | undefined> {
    const contest = await findContest(db, contestId)
    if (!contest) throw refusal('NOT_FOUND')
    if (!(await findEntry(db, contestId, userId))) throw errors.NOT_JOINED()
    const { openKey, used } = await triesOf(db, contestId, userId, now)
    if (openKey !== null) return findAttemptByKey(db, userId, openKey)
    if (contest.cancelledAt !== null) throw errors.CONTEST_CANCELLED()
    if (now < contest.from) throw errors.NOT_STARTED()
    if (now >= contest.to) throw errors.CONTEST_ENDED()
    if (used >= contest.attempts) throw errors.ATTEMPTS_USED()
    const mine = { userId, key, contestId, ordinal: used + 1 }
    await insertContestAttempt(db, { ...mine, ...drawn(contest, context) })
    return findAttemptByKey(db, userId, key)
  }
})

function drawn({ questionCount, age, to }: ContestRow, { now, questions }: CallContext) {
  return {
    ...drawnQuestions(drawQuestions(questions.all, age, questionCount, secretSeed()), secretSeed()),
    localDay: localDay(now),
    startedAt: now,
    deadlineAt: contestDeadline(now, questionCount, to),
  }
}
