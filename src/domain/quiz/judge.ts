import type { Question } from './question'

/** `late`: the answer came after the deadline and counts as wrong. */
export const verdicts = ['right', 'wrong', 'late'] as const
export type Verdict = (typeof verdicts)[number]

export interface Answer {
  /** Index of the chosen option in the order shown. */
  readonly choice: number
  readonly at: Date
}

export interface Judgement {
  readonly verdict: Verdict
  /** Index of the right option in the order shown. */
  readonly right: number
}

/**
 * Judges one answer. `order` is the order in which the options were shown (see optionOrder). An answer
 * exactly at the deadline is in time. Throws RangeError if the choice is not one of the options.
 */
export function judge(
  question: Question,
  order: readonly number[],
  answer: Answer,
  deadline: Date,
): Judgement {
  const chosen = order[answer.choice]
  if (chosen === undefined) throw new RangeError(`no option ${answer.choice}`)
  const right = order.indexOf(question.right)
  if (answer.at > deadline) return { verdict: 'late', right }
  return { verdict: chosen === question.right ? 'right' : 'wrong', right }
}
