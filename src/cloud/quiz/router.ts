import { localDay } from '#domain/local-day'
import { dailyDeadline, dailyQuestions } from '#domain/quiz/daily'
import { quizDailyCap } from '#domain/quiz/score'
import { streakOf } from '#domain/quiz/streak'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { judgeAnswer } from './store/answers'
import { findAttempt, findAttemptByKey, findDaily, insertDaily } from './store/attempts'
import { quizTallyOf } from './store/tally'
import { knownPerson } from '../dispatch/known-person'
import { paperOf, secretSeed } from './paper'
import { presentAttempt } from './present'

/** Only adults have accounts; children play contests and practise, where their age is asked. */
const ageOfAccounts = 'adult'

const start = os.quiz.start.handler(async ({ input: { key }, context, errors }) => {
  const { db, now, questions } = context
  const { userId } = knownPerson(context.person)
  const day = localDay(now)
  // By the key first: what was sent before midnight and arrives again after it is still about the day before.
  const find = async () => (await findAttemptByKey(db, userId, key)) ?? findDaily(db, userId, day)
  let attempt = await find()
  if (!attempt) {
    const paper = paperOf(dailyQuestions(questions.all, ageOfAccounts, day), secretSeed())
    const times = { startedAt: now, deadlineAt: dailyDeadline(day) }
    await insertDaily(db, { ...paper, ...times, userId, key, localDay: day })
    attempt = await find()
  }
  if (attempt?.mode !== 'daily') throw errors.CONFLICT()
  return presentAttempt(attempt, questions)
})

const answer = os.quiz.answer.handler(async ({ input, context: { db, now, caller, questions } }) => {
  if (!caller) throw refusal('UNAUTHENTICATED')
  const judged = await judgeAnswer(db, caller, input, now)
  if (!judged) throw refusal('NOT_FOUND')
  const { choice, verdict, right, answered, right_answers, finished, points } = judged
  const { why, sources } = questions.find(judged.question_id)
  const progress = { answered, rightAnswers: right_answers, finished, points }
  return { number: input.number, choice, verdict, right, why, sources: [...sources], progress }
})

const attempt = os.quiz.attempt.handler(async ({ input: { attemptId }, context }) => {
  const row = context.person && (await findAttempt(context.db, context.person.userId, attemptId))
  if (!row) throw refusal('NOT_FOUND')
  return presentAttempt(row, context.questions)
})

const nobodyYet = { days: [], dailies: 0, contests: 0, right_answers: 0, perfect_dailies: 0, points_today: 0 }

const mine = os.quiz.mine.handler(async ({ context: { db, now, person } }) => {
  const day = localDay(now)
  const tally = person ? await quizTallyOf(db, person.userId, day) : nobodyYet
  const today = person && (await findDaily(db, person.userId, day))
  const state = today ? (today.score === null ? 'started' : 'finished') : 'open'
  return {
    streak: streakOf(tally.days, day),
    days: tally.days.slice(0, 100),
    today: { state, attemptId: today?.id ?? null, rightAnswers: today?.score ?? 0 } as const,
    pointsToday: tally.points_today,
    dailyCap: quizDailyCap,
    totals: {
      dailies: tally.dailies,
      contests: tally.contests,
      rightAnswers: tally.right_answers,
      perfectDailies: tally.perfect_dailies,
    },
  }
})

export const quiz = os.quiz.router({ start, answer, attempt, mine })
