import * as v from 'valibot'
import { questionKinds } from '#domain/quiz/question'
import { closedObject } from './closed-object'
import { conflictError, procedure } from './errors'
import { code } from './text'
import { count, instant, list, localDay, rowId } from './values'

/** A question before it is answered; it must not contain anything that reveals the answer. */
const shownQuestion = v.object({
  number: count,
  kind: v.picklist(questionKinds),
  ask: v.string(),
  read: v.optional(v.string()),
  picture: v.optional(v.string()),
  options: list(v.string(), 4),
})

const judgement = v.object({
  number: count,
  /** The first choice that reached the cloud; later ones change nothing. */
  choice: count,
  /** `late`: after the deadline; counts as wrong. */
  verdict: v.picklist(['right', 'wrong', 'late']),
  /** Place of the right option among those shown, from 0. */
  right: count,
  why: v.string(),
  sources: list(v.string(), 10),
})

const progress = v.object({
  answered: count,
  rightAnswers: count,
  /** Whether all answers were given in time. */
  finished: v.boolean(),
  /** Points for finishing, after the daily cap; 0 until then. */
  points: count,
})

export const attempt = v.object({
  attemptId: v.string(),
  mode: v.picklist(['daily', 'contest']),
  contestId: v.nullable(v.string()),
  day: localDay,
  startedAt: instant,
  deadlineAt: instant,
  questions: list(shownQuestion, 50),
  /** For the questions that are answered, by number. */
  answers: list(judgement, 50),
  progress,
})

const answerInput = closedObject({
  attemptId: rowId,
  /** From 1. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  /** Place of the chosen option, from 0. */
  choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
})

const mine = v.object({
  /** Days in a row with a finished daily quiz; one missed day does not break the row, and does not count. */
  streak: v.object({ current: count, longest: count }),
  /** The last hundred days finished, latest first. */
  days: list(localDay, 100),
  today: v.object({
    state: v.picklist(['open', 'started', 'finished']),
    attemptId: v.nullable(v.string()),
    rightAnswers: count,
  }),
  /** Points from quizzes today, and the most that quizzes can bring in a day. */
  pointsToday: count,
  dailyCap: count,
  /** Over finished attempts. */
  totals: v.object({ dailies: count, contests: count, rightAnswers: count, perfectDailies: count }),
})

export const quiz = {
  /**
   * Starts today's five questions for adults, the same for everyone. One attempt per person and day: starting
   * again gives the same one.
   */
  start: procedure
    .errors(conflictError)
    .input(closedObject({ key: code(64), mode: v.literal('daily') }))
    .output(attempt),
  /** Judges one answer, once. Answering the same question again gives the first judgement. */
  answer: procedure.input(answerInput).output(v.object({ ...judgement.entries, progress })),
  /** One of the caller's attempts, with the answers given so far. */
  attempt: procedure.input(closedObject({ attemptId: rowId })).output(attempt),
  /** The caller's progress. */
  mine: procedure.input(v.optional(closedObject({}))).output(mine),
}
