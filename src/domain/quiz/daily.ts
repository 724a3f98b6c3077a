import { dayNumber } from '../day-number'
import { isForAge, topics, type Age, type Question } from './question'
import { randomFrom, shuffled } from './random'

export const dailyCount = 5

/**
 * From midnight UTC of a local day's date to its deadline: local midnight is 8 hours earlier, then a whole
 * day, and two hours more for answers that waited for a network.
 */
const deadlineMs = (24 + 2 - 8) * 60 * 60 * 1000

/** The last instant at which an answer to a day's questions counts. */
export function dailyDeadline(day: string): Date {
  return new Date(dayNumber(day) * 24 * 60 * 60 * 1000 + deadlineMs)
}

/**
 * The five questions of a local day `YYYY-MM-DD`, the same for everybody of an age group. The questions for
 * that age are on five wheels, one for each question of a day, and each wheel moves on by one every day. So a
 * question returns only after all others on its wheel, about a fifth of the bank, and the same five meet
 * again only after the least common multiple of the wheels' lengths. At most two questions of a day share a
 * topic, as long as no topic has more than two fifths of the bank. A bank of fewer than five gives all it
 * has.
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
  /** Added to the length when wheels are compared, so that they end up with different lengths. */
  readonly handicap: number
}

/**
 * Distributes the questions over the wheels, the largest topic first, using as few wheels per topic as
 * possible.
 */
function wheelsOf(questions: readonly Question[]): Question[][] {
  const random = randomFrom('daily')
  // Sorted first, because phones and cloud may load the files in a different order.
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

/**
 * Sort key of a wheel. Empty wheels come first whatever their handicap, because a small bank must fill all
 * five.
 */
function weightOf({ questions: { length }, handicap }: Wheel): number {
  return length === 0 ? -1 : length + handicap
}
