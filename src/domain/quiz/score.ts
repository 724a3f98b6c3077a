/** Points for an attempt. A contest gives points for finishing only, not for right answers. */
export const quizAward = { rightAnswer: 2, finishedDaily: 2, finishedContest: 5 } as const

/** The most points that all quizzes together give in a local day. */
export const quizDailyCap = 20

export type ScoredMode = 'daily' | 'contest'

/** Points for a finished attempt, before the daily cap. */
export function pointsFor(mode: ScoredMode, rightAnswers: number): number {
  if (mode === 'contest') return quizAward.finishedContest
  return quizAward.rightAnswer * rightAnswers + quizAward.finishedDaily
}

/** Whether a finished contest earns a certificate: at least four of five answers right. */
export function isPassed(rightAnswers: number, count: number): boolean {
  return count > 0 && rightAnswers * 5 >= count * 4
}
