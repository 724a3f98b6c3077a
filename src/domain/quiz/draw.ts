import { isForAge, type Age, type Question, type QuestionKind } from './question'
import { randomFrom, shuffled } from './random'

/** A question before it is answered. Nothing in it reveals the answer, so it has no id either. */
export interface ShownQuestion {
  /** Counted from 1. */
  readonly number: number
  readonly kind: QuestionKind
  readonly ask: string
  readonly read?: string
  readonly picture?: string
  readonly options: string[]
}

/** Different questions for an age group in random order; fewer than `count` if the bank has no more. */
export function drawQuestions(bank: readonly Question[], age: Age, count: number, seed: string): Question[] {
  const fitting = bank.filter((question) => isForAge(question, age))
  return shuffled(fitting, randomFrom(seed)).slice(0, count)
}

/**
 * The order in which options are shown: an index into `options` for each place. The seed must stay secret
 * until the question is answered, because the bank lists the right option first for most questions.
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
