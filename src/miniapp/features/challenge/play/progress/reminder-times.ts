const earliest = 6 * 60
const latest = 21 * 60

/** `HH:mm` in Asia/Shanghai, every half hour from the earliest to the latest reminder. */
export const reminderTimes: readonly string[] = Array.from(
  { length: (latest - earliest) / 30 + 1 },
  (_, step) => timeOf(earliest + 30 * step),
)

function timeOf(minutes: number): string {
  const padded = (part: number) => String(part).padStart(2, '0')
  return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`
}
