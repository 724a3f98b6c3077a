import { localDay } from '#domain/local-day'
import { dailyDeadline, dailyQuestions } from '#domain/quiz/daily'
import { os } from '../dispatch/implementer'
import { findAttemptByKey, findDaily, insertDaily } from './store/attempts'
import { knownPerson } from '../dispatch/known-person'
import { drawnQuestions, secretSeed } from './drawn-questions'
import { presentAttempt } from './present'

/** Only adults have accounts. Children play contests and practise, where they are asked for their age. */
const ageOfAccounts = 'adult'

export const start = os.quiz.start.handler(async ({ input: { key }, context, errors }) => {
  const { db, now, questions } = context
  const { userId } = knownPerson(context.person)
  const day = localDay(now)
  // First by the key: a retry that arrives after midnight still belongs to the day before.
  const find = async () => (await findAttemptByKey(db, userId, key)) ?? findDaily(db, userId, day)
  let attempt = await find()
  if (!attempt) {
    const paper = drawnQuestions(dailyQuestions(questions.all, ageOfAccounts, day), secretSeed())
    const times = { startedAt: now, deadlineAt: dailyDeadline(day) }
    await insertDaily(db, { ...paper, ...times, userId, key, localDay: day })
    attempt = await find()
  }
  if (attempt?.mode !== 'daily') throw errors.CONFLICT()
  return presentAttempt(attempt, questions)
})
