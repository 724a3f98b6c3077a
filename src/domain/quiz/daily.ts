import { dayNumber } from '../day-number'
import type { Question, Topic } from './question'
import { randomFrom, shuffled } from './random'

export const dailyCount = 5

/** At most so many questions of one topic a day. */
const topicLimit = 2

/** The earliest instant of a local day, and then a whole day and two hours for answers that waited for a network. */
const deadlineMs = (24 + 2 - 8) * 60 * 60 * 1000

/** The last instant at which an answer to a day's questions counts. */
export function dailyDeadline(day: string): Date {
  return new Date(dayNumber(day) * 24 * 60 * 60 * 1000 + deadlineMs)
}

/**
 * The five of a local day `YYYY-MM-DD`, the same for everyone. All questions that are not for small children only come
 * up once before one comes again. At most two are of one topic, as long as no topic holds two fifths of the bank or
 * more. A bank of fewer than five gives what it has.
 */
export function dailyQuestions(bank: readonly Question[], day: string): Question[] {
  const fitting = bank.filter(({ ages }) => ages.some((age) => age !== 'child'))
  const days = dealDays(mixed(fitting))
  const today = days[dayNumber(day) % days.length] ?? []
  return shuffled(today, randomFrom(`daily/${day}`))
}

/** In an order of chance, but topic by topic. */
function mixed(questions: readonly Question[]): Question[] {
  const random = randomFrom('daily')
  const byTopic = new Map<Topic, Question[]>()
  for (const question of shuffled([...questions].sort(byId), random)) {
    byTopic.set(question.topic, [...(byTopic.get(question.topic) ?? []), question])
  }
  return [...byTopic.values()].flat()
}

/** The bank's own order must not matter: phones and cloud may read the files differently. */
function byId(one: Question, other: Question): number {
  return one.id < other.id ? -1 : 1
}

/**
 * Deals the questions out to the days one by one like cards, which spreads what stands together: a topic comes up
 * twice on a day only after it has been on every day. The last day gets what is left.
 */
function dealDays(questions: readonly Question[]): Question[][] {
  const days: Question[][] = Array.from({ length: Math.ceil(questions.length / dailyCount) }, () => [])
  const onLast = questions.length - dailyCount * (days.length - 1)
  let at = 0
  for (const question of questions) {
    days[at]?.push(question)
    at++
    const open = (days[days.length - 1]?.length ?? 0) < onLast ? days.length : days.length - 1
    if (at >= open) at = 0
  }
  fillLast(days)
  return days
}

/** Fills the last day up with what was shown half a cycle ago, which is the longest way from its own day on both sides. */
function fillLast(days: Question[][]): void {
  const last = days[days.length - 1] ?? []
  const longestAgo = days
    .slice(Math.floor(days.length / 2), -1)
    .concat(days.slice(0, days.length / 2))
    .flat()
  const isFull = () => last.length >= dailyCount
  for (const question of longestAgo) {
    const same = last.filter(({ topic }) => topic === question.topic)
    if (!isFull() && same.length < topicLimit) last.push(question)
  }
  // One topic may hold so much of the bank that the limit would leave the day short.
  for (const question of longestAgo) {
    if (!isFull() && !last.includes(question)) last.push(question)
  }
}
