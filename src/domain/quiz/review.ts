import { fsrs, Rating, State } from 'ts-fsrs'
import { dayNumber } from '../day-number'

/** The learning state of a question, kept on the phone. Days are local, `YYYY-MM-DD`. */
export interface ReviewCard {
  readonly questionId: string
  /** The first day on which to ask the question again. */
  readonly due: string
  /** Undefined until the first answer. */
  readonly lastReview?: string
  /** Days until the probability of remembering drops to 90 % (FSRS). */
  readonly stability: number
  /** 1 to 10 (FSRS). */
  readonly difficulty: number
  readonly reviews: number
  /** How often it was forgotten after being learnt. */
  readonly lapses: number
}

// Intervals are whole days: somebody who practises five minutes a day cannot be asked again ten minutes
// later. No randomness, so that a card is due on the same day on every phone.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

const dayMs = 24 * 60 * 60 * 1000

export function newCard(questionId: string, day: string): ReviewCard {
  return { questionId, due: day, stability: 0, difficulty: 0, reviews: 0, lapses: 0 }
}

/**
 * The card after an answer on a local day. If the day is before the last review, because the phone's clock
 * was set back, the day of the last review is used. Throws RangeError if `today` is not a date.
 */
export function review(card: ReviewCard, isRight: boolean, today: string): ReviewCard {
  const day = compare(today, card.lastReview ?? '') < 0 ? card.lastReview! : today
  const before = {
    due: startOf(card.due),
    last_review: card.lastReview === undefined ? null : startOf(card.lastReview),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: card.reviews,
    lapses: card.lapses,
    state: card.reviews === 0 ? State.New : State.Review,
  }
  const { card: after } = scheduler.next(before, startOf(day), isRight ? Rating.Good : Rating.Again)
  return {
    questionId: card.questionId,
    due: after.due.toISOString().slice(0, 10),
    lastReview: day,
    stability: after.stability,
    difficulty: after.difficulty,
    reviews: after.reps,
    lapses: after.lapses,
  }
}

/** FSRS counts days in UTC, so a local day is passed as the UTC day with the same date. */
function startOf(day: string): Date {
  return new Date(dayNumber(day) * dayMs)
}

/** The cards due on a local day, the longest overdue first. */
export function dueCards(cards: readonly ReviewCard[], day: string): ReviewCard[] {
  const due = cards.filter((card) => card.due <= day)
  return due.sort((one, other) => compare(one.due, other.due) || compare(one.questionId, other.questionId))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
