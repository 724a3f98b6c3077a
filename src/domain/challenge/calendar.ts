import { dayNumber, daysAfter } from '../day-number'

/**
 * Length in days of a challenge, of its weeks, and of the time after the last day when days may still be
 * ticked.
 */
export const challengeDays = 21
const weekDays = 7
const lateDays = 14

/**
 * For how many days a challenge and a diary day are kept, including the first: until the last question, on
 * day 66, and six months more. The consent text gives the same number.
 */
export const keptDays = 246

/** The earliest local day for which anything is still kept. */
export function firstKeptDay(today: string): string {
  return daysAfter(today, 1 - keptDays)
}

/** How many days ahead a family may begin. */
export const daysAhead = 14

/** Days that must be ticked for the certificate. */
export const daysForCertificate = 15

export const dayStates = ['done', 'today', 'skipped', 'missed', 'ahead'] as const
export type DayState = (typeof dayStates)[number]

/** The number of a local day `YYYY-MM-DD` in a challenge: 1 on the day it begins, 0 or less before. */
export function dayOfChallenge(startsOn: string, today: string): number {
  return dayNumber(today) - dayNumber(startsOn) + 1
}

/** The local day `YYYY-MM-DD` of a challenge day. */
export function localDayOf(startsOn: string, day: number): string {
  return daysAfter(startsOn, day - 1)
}

/**
 * The state of each challenge day. The first missed day of each week is a free day (`skipped`). A missed day
 * does not affect the others.
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

/** Why a day cannot be ticked, with the text shown to the user. */
export const tickFaultTexts = {
  NO_SUCH_DAY: '挑战只有21天，没有这一天。',
  TOO_EARLY: '这一天还没到，到了那天再打卡。',
  TOO_LATE: '挑战结束已经超过14天，不能再补记了。',
} as const
export type TickFault = keyof typeof tickFaultTexts

/** Why a day cannot be ticked on challenge day `today`; undefined if it can. */
export function tickFault(day: number, today: number): TickFault | undefined {
  if (!Number.isInteger(day) || day < 1 || day > challengeDays) return 'NO_SUCH_DAY'
  if (day > today) return 'TOO_EARLY'
  return today > challengeDays + lateDays ? 'TOO_LATE' : undefined
}

/** Whether a challenge may begin on a local day, given today's. */
export function mayBeginOn(startsOn: string, today: string): boolean {
  const ahead = dayNumber(startsOn) - dayNumber(today)
  return ahead >= 0 && ahead <= daysAhead
}

/** Whether a family earned its certificate: all days are over and enough were ticked. */
export function isCompleted(done: number, today: number): boolean {
  return today > challengeDays && done >= daysForCertificate
}
