import { localDay, localTime } from '#domain/local-day'
import type { OutputOf } from '../../platform/cloud/call-cloud'

export type Team = OutputOf<'volunteers.byCode'>
export type Volunteer = OutputOf<'volunteers.mine'>

/** An instant in ISO 8601 as “2026-05-20 10:00”. */
export function instantText(instant: string): string {
  const date = new Date(instant)
  return `${localDay(date)} ${localTime(date)}`
}
