import { isForAge, type Age, type Question, type QuestionKind } from './question'
import { randomFrom, shuffled } from './random'

/** A question as it is shown before it is answered: nothing in it tells the answer, not even an id. */
export interface ShownQuestion {
  /** From 1. */
  readonly number: number
  readonly kind: QuestionKind
  readonly ask: string
  readonly read?: string
  readonly picture?: string
  readonly options: string[]
}

/** Questions for an age in an order of chance, none twice; fewer than `count` where the bank has no more. */
export function drawQuestions(bank: readonly Question[], age: Age, count: number, seed: string): Question[] {
  const fitting = bank.filter((question) => isForAge(question, age))
  return shuffled(fitting, randomFrom(seed)).slice(0, count)
}

/**
 * The order in which the options are shown: at each place the index in `options`. The seed must be secret until the
 * answer, because the right option of most questions stands first in the bank.
 */
export function optionOrder(question: Question, seed: string): number[] {
  const order = question.options.map((_, index) => index)
  if (question.kind === 'bin' || question.kind === 'judge') return order
  return shuffled(order, randomFrom(`${seed}/${question.id}`))
}

export function showQuestion(question: Question, number: number, order: readonly number[]): ShownQuestion {
  const { kind, ask, read, picture, options } = question
  return {
    number,
    kind,
    ask,
    ...(read === undefined ? {} : { read }),
    ...(picture === undefined ? {} : { picture }),
    options: order.map((index) => options[index] ?? ''),
  }
}
