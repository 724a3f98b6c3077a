/** A local day `YYYY-MM-DD` as `11月24日`. */
export function dayText(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}
