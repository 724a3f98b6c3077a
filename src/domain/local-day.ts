/** Asia/Shanghai has kept UTC+8 without summer time since 1992, so no time-zone data is needed. */
const shanghaiOffsetMs = 8 * 60 * 60 * 1000

/** The day in Asia/Shanghai on which an instant falls, as `YYYY-MM-DD`. */
export function localDay(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10)
}

/** The time of day in Asia/Shanghai, as `HH:mm`. */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(11, 16)
}

/** Day and time of day in Asia/Shanghai, as `YYYY-MM-DD HH:mm`. */
export function localMoment(instant: Date): string {
  return `${localDay(instant)} ${localTime(instant)}`
}

/** The instant of a local day and time, as ISO 8601; does not check that the parts are valid. */
export function instantOf(day: string, time: string): string {
  return `${day}T${time}:00+08:00`
}
