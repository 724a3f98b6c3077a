import type { ShownQuestion } from '#domain/quiz/draw'
import type { ReviewCard } from '#domain/quiz/review'
import { StoredValue, useValue } from '../../app-state/value'

/** A question with its answer, in the order in which it was shown. */
export interface AnsweredQuestion extends Omit<ShownQuestion, 'number'> {
  /** Place among the options. */
  readonly right: number
  readonly why: string
  readonly sources: readonly string[]
}

/** A question that was once answered wrongly, kept on this phone until it sits. */
export interface Mistake {
  readonly question: AnsweredQuestion
  readonly card: ReviewCard
  /** The attempt or practice in which it went wrong last. */
  readonly occasion: string
}

/** Enough for years; a phone's storage takes 1 MB under one key. */
const most = 500

const mistakes = new StoredValue<readonly Mistake[]>({ key: 'quiz-mistakes', version: 1, empty: [] })

export function useMistakes(): readonly Mistake[] {
  return useValue(mistakes)
}

export function mistakeOf(questionId: string): Mistake | undefined {
  return mistakes.get().find(({ card }) => card.questionId === questionId)
}

/** Puts a mistake first, in place of what was known of the same question. */
export function keepMistake(mistake: Mistake): void {
  const others = mistakes.get().filter(({ card }) => card.questionId !== mistake.card.questionId)
  mistakes.set([mistake, ...others].slice(0, most))
}

/** How many are to be asked again by a local day. */
export function dueCount(all: readonly Mistake[], day: string): number {
  return all.filter(({ card }) => card.due <= day).length
}
