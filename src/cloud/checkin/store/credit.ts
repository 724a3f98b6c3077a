import { type SQL, sql } from 'drizzle-orm'
import { eventAward } from '#domain/checkin/attendance'
import { recordAct } from '../../participation/public'

export interface AttendanceDay {
  readonly eventId: string
  /** The day, in Asia/Shanghai, that the event is credited to. */
  readonly localDay: string
  readonly now: Date
}

/** Statements that update the act of participation after a note; `one` is the attendance's id. */
export function keepCredit(door: AttendanceDay, one: SQL): SQL[] {
  return [takeBack(door, one), credit(door, one)]
}

/**
 * The credited minutes of `attendance a` at `events e`, by the rule of `creditedMinutes` in
 * domain/checkin/attendance; null while they are unknown or if the attendance was undone.
 */
export const worth = sql`case
  when a.undone_at is not null or a.in_at is null or (e.check_out and a.out_at is null) then null
  when e.check_out then greatest(0, floor(extract(epoch from a.out_at - a.in_at) / 900)::int * 15)
  else e.credited_minutes end`

/** Reverses the act that credits an attendance if it no longer matches the attendance's minutes. */
function takeBack({ now }: AttendanceDay, one: SQL): SQL {
  const act = {
    kind: 'event',
    about: sql`source.id || '/' || source.credits || '/undone'`,
    userId: sql`user_id`,
    // The event may have been moved to another day since.
    localDay: sql`local_day`,
    at: now,
    points: sql`(-${eventAward.points}::int)`,
    dailyCap: eventAward.dailyCap,
    minutes: sql`-source.minutes`,
    organisationId: sql`source.organisation_id`,
    reverses: sql`source.credit_id`,
  }
  return sql`
    with credit as (
      select a.id, a.user_id, a.credits, a.credit_id, e.organisation_id, p.minutes, p.local_day
      from attendance a join events e on e.id = a.event_id join participation p on p.id = a.credit_id
      where a.id = ${one} and p.minutes is distinct from (${worth})
    ), ${recordAct(sql`credit`, act)}
    update attendance set credit_id = null from act where attendance.id = (select id from credit)`
}

/** Credits an attendance that has minutes and no credit. Only people with an account are credited. */
function credit({ localDay, now }: AttendanceDay, one: SQL): SQL {
  const act = {
    kind: 'event',
    about: sql`source.id || '/' || source.round`,
    userId: sql`user_id`,
    localDay,
    at: now,
    points: eventAward.points,
    dailyCap: eventAward.dailyCap,
    minutes: sql`source.minutes`,
    organisationId: sql`source.organisation_id`,
  }
  return sql`
    with credit as (
      select a.id, a.user_id, a.credits + 1 as round, e.organisation_id, ${worth} as minutes
      from attendance a join events e on e.id = a.event_id
      where a.id = ${one} and a.credit_id is null and a.user_id is not null and a.child_id is null
        and (${worth}) is not null
    ), ${recordAct(sql`credit`, act)}
    update attendance set credit_id = act.id, credits = credits + 1 from act
    where attendance.id = (select id from credit)`
}
