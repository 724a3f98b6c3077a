/** Asia/Shanghai has kept UTC+8 without summer time since 1992, so no time-zone data is needed. */
const shanghaiOffsetMs = 8 * 60 * 60 * 1000

/** The day in Asia/Shanghai on which an instant falls, as `YYYY-MM-DD`. */
export function localDay(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10)
}
