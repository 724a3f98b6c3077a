import { fsrs, Rating, State } from 'ts-fsrs'
import { dayNumber } from '../day-number'

/** A question that somebody is learning, as it is kept on the phone. Days are local, `YYYY-MM-DD`. */
export interface ReviewCard {
  readonly questionId: string
  /** The first day on which it is to be asked again. */
  readonly due: string
  /** Nothing before it was first answered. */
  readonly lastReview?: string
  /** Days until the chance to remember has fallen to nine in ten (FSRS). */
  readonly stability: number
  /** 1 to 10 (FSRS). */
  readonly difficulty: number
  readonly reviews: number
  /** Times it was forgotten again. */
  readonly lapses: number
}

// In whole days: who answers five minutes a day is not asked again ten minutes later. Nothing is left to chance, so
// that a card is due on the same day on every phone.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

const dayMs = 24 * 60 * 60 * 1000

export function newCard(questionId: string, day: string): ReviewCard {
  return { questionId, due: day, stability: 0, difficulty: 0, reviews: 0, lapses: 0 }
}

/**
 * The card after an answer on a local day; one before the last review (a phone's clock was put back) is taken for that
 * of the last review. Throws RangeError for what is no day.
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

/** FSRS counts days in UTC, so a local day is handed to it as the one that UTC calls so. */
function startOf(day: string): Date {
  return new Date(dayNumber(day) * dayMs)
}

/** The cards to be asked on a local day, those that have waited longest first. */
export function dueCards(cards: readonly ReviewCard[], day: string): ReviewCard[] {
  const due = cards.filter((card) => card.due <= day)
  return due.sort((one, other) => compare(one.due, other.due) || compare(one.questionId, other.questionId))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
