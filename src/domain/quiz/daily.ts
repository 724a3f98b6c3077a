import { dayNumber } from '../day-number'
import { isForAge, topics, type Age, type Question } from './question'
import { randomFrom, shuffled } from './random'

export const dailyCount = 5

/** The earliest instant of a local day, and then a whole day and two hours for answers that waited for a network. */
const deadlineMs = (24 + 2 - 8) * 60 * 60 * 1000

/** The last instant at which an answer to a day's questions counts. */
export function dailyDeadline(day: string): Date {
  return new Date(dayNumber(day) * 24 * 60 * 60 * 1000 + deadlineMs)
}

/**
 * The five of a local day `YYYY-MM-DD`, the same for everyone of an age. The questions for that age lie on five wheels,
 * one for each question of a day, and every wheel moves on by one a day. So a question comes again only after all others
 * of its wheel, a fifth of the bank or so, and the same five meet again only after the least common multiple of the
 * wheels' lengths. At most two of a day are of one topic, as long as no topic holds more than two fifths of the bank. A
 * bank of fewer than five gives what it has.
 */
export function dailyQuestions(bank: readonly Question[], age: Age, day: string): Question[] {
  const number = dayNumber(day)
  const five = wheelsOf(bank.filter((question) => isForAge(question, age))).flatMap(
    (wheel) => wheel[number % wheel.length] ?? [],
  )
  return shuffled(five, randomFrom(`daily/${day}`))
}

interface Wheel {
  readonly questions: Question[]
  /** What is added to its length when it is compared, so that in the end no two are equally long. */
  readonly handicap: number
}

/** Deals the questions out to the wheels, the largest topic first, and each topic to no more wheels than it needs. */
function wheelsOf(questions: readonly Question[]): Question[][] {
  const random = randomFrom('daily')
  // The bank's own order must not matter: phones and cloud may read the files differently.
  const mixed = shuffled([...questions].sort(byId), random)
  const byTopic = topics.map((topic) => mixed.filter((question) => question.topic === topic))
  const wheels = Array.from({ length: dailyCount }, (_, handicap): Wheel => ({ questions: [], handicap }))
  for (const ofTopic of byTopic.sort((one, other) => other.length - one.length)) {
    const needed = Math.max(2, Math.ceil((dailyCount * ofTopic.length) / questions.length))
    const its = shortestFirst(wheels).slice(0, needed)
    for (const question of ofTopic) shortestFirst(its)[0]?.questions.push(question)
  }
  return wheels.map((wheel) => shuffled(wheel.questions, random))
}

function byId(one: Question, other: Question): number {
  return one.id < other.id ? -1 : 1
}

function shortestFirst(wheels: readonly Wheel[]): Wheel[] {
  return [...wheels].sort((one, other) => weightOf(one) - weightOf(other))
}

/** An empty wheel comes first whatever its handicap: a small bank has to fill all five. */
function weightOf({ questions: { length }, handicap }: Wheel): number {
  return length === 0 ? -1 : length + handicap
}
