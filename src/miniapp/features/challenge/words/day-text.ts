/** A local day `YYYY-MM-DD` as `11月24日`. */
export function dayText(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** A local day `YYYY-MM-DD` as `2026年11月24日`. */
export function fullDayText(day: string): string {
  return `${day.slice(0, 4)}年${dayText(day)}`
}
