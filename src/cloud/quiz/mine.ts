import { localDay } from '#domain/local-day'
import { quizDailyCap } from '#domain/quiz/score'
import { streakOf } from '#domain/quiz/streak'
import { os } from '../dispatch/implementer'
import { findDaily } from './store/attempts'
import { quizTallyOf } from './store/tally'

const nobodyYet = { days: [], dailies: 0, contests: 0, right_answers: 0, perfect_dailies: 0, points_today: 0 }

export const mine = os.quiz.mine.handler(async ({ context: { db, now, person } }) => {
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
