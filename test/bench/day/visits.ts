import { randomUUID } from 'node:crypto'
import { slotOf } from '#domain/checkin/check-in-code'
import { localDay } from '#domain/local-day'
import type { Ask } from './phone'

/** What a resident does when they open the mini-program: calls in order, each waiting for the one before. */
export type Visit = (ask: Ask) => Promise<void>

export const opensHome: Visit = async (ask) => {
  await ask('identity.me')
  await ask('quiz.mine')
}

export const looksAtEvents: Visit = async (ask) => void (await ask('events.open', {}))

/** Today's five: start, five answers, how it went. */
export const answersFive: Visit = async (ask) => {
  const attempt = await ask('quiz.start', { key: randomUUID(), mode: 'daily' })
  for (const { number, options } of attempt?.questions ?? [])
    await ask('quiz.answer', { attemptId: attempt?.attemptId, number, choice: number % options.length })
  await ask('quiz.mine')
}

/** The day's tick of the child that the family's guardian sees. */
export function ticks(childId: string): Visit {
  return async (ask) => {
    const challenge = (await ask('challenge.mine', { childId }))?.challenge
    if (!challenge) return
    const { challengeId, today: day } = challenge
    await ask('challenge.tick', { key: randomUUID(), challengeId, day, at: new Date().toISOString() })
  }
}

export const writesDiary: Visit = async (ask) => {
  const bags = { recyclable: 1, hazardous: 0, food: 2, other: 2 }
  const now = new Date()
  await ask('diary.write', { key: randomUUID(), day: localDay(now), at: now.toISOString(), bags })
}

export const reports: Visit = async (ask) => {
  const input = { key: randomUUID(), kind: 'missing', query: '搪瓷脸盆', cityId: 'qiqihar' }
  await ask('reports.submit', input)
}

export function signsUp(eventId: string): Visit {
  return async (ask) => {
    await ask('events.one', { eventId })
    await ask('signups.signUp', { key: randomUUID(), eventId, people: [{ self: true }] })
  }
}

/** The worker's phone at the door asks for its codes and then, again and again, who is there. */
export function standsAtDoor(eventId: string): Visit {
  return async (ask) => void (await ask('checkin.roster', { eventId }))
}

/** Types what the worker's screen shows; the worker's phone is asked as its screen would be looked at. */
export function entersDoor(eventId: string, worker: Ask): Visit {
  let codes: ReturnType<Ask> | undefined
  return async (ask) => {
    codes ??= worker('checkin.codes', { eventId })
    const shown = await codes
    if (!shown) return
    const code = shown.codes[slotOf(new Date()) - slotOf(new Date(shown.from))]
    await ask('checkin.scan', { eventId, code: code?.digits ?? '' })
  }
}
