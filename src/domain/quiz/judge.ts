import type { Question } from './question'

/** `late`: it came after the deadline, and counts as wrong whatever was chosen. */
export const verdicts = ['right', 'wrong', 'late'] as const
export type Verdict = (typeof verdicts)[number]

export interface Answer {
  /** Place of the chosen option among those shown, from 0. */
  readonly choice: number
  readonly at: Date
}

export interface Judgement {
  readonly verdict: Verdict
  /** Place of the right option among those shown, from 0. */
  readonly right: number
}

/**
 * Judges one answer. `order` is that in which the options were shown (see optionOrder); an answer at the very instant
 * of the deadline is in time. Throws RangeError for a choice that was not among the options.
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
