import { instantOf, localDay } from '../local-day'
import { challengeDays } from './calendar'
import { daysAfter } from '../day-number'

/** Whether a text is a valid reminder time `HH:mm`: on the hour or half hour, from 06:00 to 21:00. */
export function isReminderTime(time: string): boolean {
  return /^(0[6-9]|1\d|20):(00|30)$|^21:00$/.test(time)
}

/** The next instant after `now` when it is that time in Asia/Shanghai. */
export function nextReminder(time: string, now: Date): Date {
  const today = new Date(instantOf(localDay(now), time))
  return today > now ? today : new Date(instantOf(daysAfter(localDay(now), 1), time))
}

const hourMs = 60 * 60 * 1000

/** Whether to skip a reminder that was due at `at`: it is three hours late, or it is night. */
export function isTooLate(at: Date, now: Date): boolean {
  const night = new Date(instantOf(localDay(at), '21:30'))
  return now > night || now.getTime() - at.getTime() > 3 * hourMs
}

/** Challenge days, after the 21, on which a family is asked how it goes. */
export const followUpDays = [30, 45, 66] as const

/** Whether no reminder is left after this challenge day. */
export function isOver(day: number): boolean {
  return day >= followUpDays[followUpDays.length - 1]!
}

/** The reminder for a challenge day, at most twenty characters; undefined if nothing is to be done. */
export function reminderWords(day: number, daysDone: readonly number[]): string | undefined {
  if (daysDone.includes(day)) return undefined
  if (day >= 1 && day <= challengeDays) return '今天还没打卡，三件事里做到一件就行。'
  return followUpDays.some((asked) => asked === day) ? '过了这些天，分类还在做吗？说说看。' : undefined
}
