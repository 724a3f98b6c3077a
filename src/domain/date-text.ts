import { localDay, localTime } from './local-day'

/** Formats days and instants for people. No other file writes 月 and 日. */

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** A local day `YYYY-MM-DD` as “11月24日”. */
export function dayText(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** A local day `YYYY-MM-DD` as “2026年11月24日”. */
export function fullDayText(day: string): string {
  return `${day.slice(0, 4)}年${dayText(day)}`
}

/** A local day `YYYY-MM-DD` as “11月28日 周六”, with the year unless it is the current one. */
export function weekdayText(day: string, now: Date): string {
  const said = localDay(now).startsWith(day.slice(0, 5)) ? dayText(day) : fullDayText(day)
  return `${said} ${weekdays[new Date(day).getUTCDay()]}`
}

/** An instant in ISO 8601 as “11月28日 09:00”. */
export function momentText(instant: string): string {
  const date = new Date(instant)
  return `${dayText(localDay(date))} ${localTime(date)}`
}

/** An instant in ISO 8601 as “11月28日 周六 09:00”. */
export function weekdayMomentText(instant: string, now: Date): string {
  const date = new Date(instant)
  return `${weekdayText(localDay(date), now)} ${localTime(date)}`
}

/** From one instant to another: “11月28日 周六 09:00–11:00”. */
export function periodText({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: Date): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const from = weekdayMomentText(startsAt, now)
  return localDay(start) === localDay(end)
    ? `${from}–${localTime(end)}`
    : `${from} 至 ${weekdayMomentText(endsAt, now)}`
}
