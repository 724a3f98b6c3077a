import type { ShownQuestion } from '#domain/quiz/draw'
import type { ReviewCard } from '#domain/quiz/review'
import { StoredValue, useValue } from '../../app-state/value'

/** A question with its answer; the options are in the order in which they were shown. */
export interface AnsweredQuestion extends Omit<ShownQuestion, 'number'> {
  /** Index of the right option. */
  readonly right: number
  readonly why: string
  readonly sources: readonly string[]
}

/** A question that was answered wrongly, stored on this phone and asked again at growing intervals. */
export interface Mistake {
  readonly question: AnsweredQuestion
  readonly card: ReviewCard
  /** The attempt or practice round of the latest wrong answer. */
  readonly occasion: string
}

/** Enough for years. WeChat stores at most 1 MB under one key. */
const most = 500

const mistakes = new StoredValue<readonly Mistake[]>({ key: 'quiz-mistakes', version: 1, empty: [] })

export function useMistakes(): readonly Mistake[] {
  return useValue(mistakes)
}

export function mistakeOf(questionId: string): Mistake | undefined {
  return mistakes.get().find(({ card }) => card.questionId === questionId)
}

/** Puts a mistake first and removes an older record of the same question. */
export function keepMistake(mistake: Mistake): void {
  const others = mistakes.get().filter(({ card }) => card.questionId !== mistake.card.questionId)
  mistakes.set([mistake, ...others].slice(0, most))
}

/** Number of mistakes due for review on or before a local day. */
export function dueCount(all: readonly Mistake[], day: string): number {
  return all.filter(({ card }) => card.due <= day).length
}
