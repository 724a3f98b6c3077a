/** What a finished attempt earns. A contest is its own reward: only finishing it earns points. */
export const quizAward = { rightAnswer: 2, finishedDaily: 2, finishedContest: 5 } as const

/** The most points that quizzes of all kinds can bring in a local day. */
export const quizDailyCap = 20

export type ScoredMode = 'daily' | 'contest'

/** Points of a finished attempt, before any cap. */
export function pointsFor(mode: ScoredMode, rightAnswers: number): number {
  if (mode === 'contest') return quizAward.finishedContest
  return quizAward.rightAnswer * rightAnswers + quizAward.finishedDaily
}

/** Whether a finished contest earns a certificate: four of five right. */
export function isPassed(rightAnswers: number, count: number): boolean {
  return count > 0 && rightAnswers * 5 >= count * 4
}
