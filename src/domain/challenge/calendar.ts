import { dayNumber, daysAfter } from '../day-number'

/** Days of a challenge, of each of its weeks, and for which a day may be ticked after the last. */
export const challengeDays = 21
const weekDays = 7
const lateDays = 14

/**
 * Days for which a challenge and a day of the diary are kept, the first counted: until the last question, on day 66,
 * and six months more. The consent says the same number.
 */
export const keptDays = 246

/** The earliest local day of which anything is kept. */
export function firstKeptDay(today: string): string {
  return daysAfter(today, 1 - keptDays)
}

/** How far ahead a family may begin. */
export const daysAhead = 14

/** Days that must be ticked for the certificate. */
export const daysForCertificate = 15

export const dayStates = ['done', 'today', 'skipped', 'missed', 'ahead'] as const
export type DayState = (typeof dayStates)[number]

/** Which day of a challenge a local day `YYYY-MM-DD` is: 1 on the day it begins, less before it. */
export function dayOfChallenge(startsOn: string, today: string): number {
  return dayNumber(today) - dayNumber(startsOn) + 1
}

/** The local day `YYYY-MM-DD` of a day of a challenge. */
export function localDayOf(startsOn: string, day: number): string {
  return daysAfter(startsOn, day - 1)
}

/**
 * What each day of a challenge is. The first day that was missed in each week is its free day; a missed day changes
 * nothing about the others.
 */
export function statesOf(ticked: readonly number[], today: number): DayState[] {
  const done = new Set(ticked)
  const skippedIn = new Set<number>()
  return Array.from({ length: challengeDays }, (_, index) => {
    const day = index + 1
    if (done.has(day)) return 'done'
    if (day >= today) return day === today ? 'today' : 'ahead'
    const week = Math.floor(index / weekDays)
    if (skippedIn.has(week)) return 'missed'
    skippedIn.add(week)
    return 'skipped'
  })
}

/** What can keep a day from being ticked, and what to tell whoever ticks it. */
export const tickFaultTexts = {
  NO_SUCH_DAY: '挑战只有21天，没有这一天。',
  TOO_EARLY: '这一天还没到，到了那天再打卡。',
  TOO_LATE: '挑战结束已经超过14天，不能再补记了。',
} as const
export type TickFault = keyof typeof tickFaultTexts

/** What keeps a day from being ticked when the challenge is at `today`; nothing if it may be. */
export function tickFault(day: number, today: number): TickFault | undefined {
  if (!Number.isInteger(day) || day < 1 || day > challengeDays) return 'NO_SUCH_DAY'
  if (day > today) return 'TOO_EARLY'
  return today > challengeDays + lateDays ? 'TOO_LATE' : undefined
}

/** Whether a challenge may begin on a day, seen from a local day. */
export function mayBeginOn(startsOn: string, today: string): boolean {
  const ahead = dayNumber(startsOn) - dayNumber(today)
  return ahead >= 0 && ahead <= daysAhead
}

/** Whether a family may have its certificate: all days are over, and enough of them were ticked. */
export function isCompleted(done: number, today: number): boolean {
  return today > challengeDays && done >= daysForCertificate
}
