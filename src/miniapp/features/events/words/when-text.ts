import { localDay, localTime } from '#domain/local-day'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** When an event is, `startsAt` and `endsAt` in ISO 8601: “11月28日 周六 09:00–11:00”. The year is said if it is another than now's. */
export function whenText({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: Date): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const from = momentText(startsAt, now)
  return localDay(start) === localDay(end)
    ? `${from}–${localTime(end)}`
    : `${from} 至 ${momentText(endsAt, now)}`
}

/** An instant in ISO 8601 as “11月28日 周六 09:00”. */
export function momentText(instant: string, now: Date): string {
  return `${dayText(localDay(new Date(instant)), now)} ${localTime(new Date(instant))}`
}

/** A local day `YYYY-MM-DD` as “11月28日 周六”. */
export function dayText(day: string, now: Date): string {
  const [year, month, date] = day.split('-').map(Number)
  const said = localDay(now).startsWith(`${year}-`) ? '' : `${year}年`
  return `${said}${month}月${date}日 ${weekdays[new Date(day).getUTCDay()]}`
}
