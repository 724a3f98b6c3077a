import { type SQL, sql } from 'drizzle-orm'
import { confirmedAward, dropOffAward } from '#domain/challenge/award'
import type { Database } from '../../database/database'
import { recordAct } from '../../participation/public'

export interface Tick {
  readonly challengeId: string
  readonly userId: string
  /** From 1 to 21. */
  readonly day: number
  /** The calendar day, in Asia/Shanghai. */
  readonly localDay: string
  readonly at: Date
  /** The bin at which a supervisor confirmed it. */
  readonly pointId?: string
}

/**
 * Ticks a day once: of several ticks of one day, the earliest instant and the first confirmation are kept.
 * Whatever is new records its act of participation. Locking the challenge's row puts concurrent ticks and
 * withdrawals in order.
 */
export async function tickDay(db: Database, tick: Tick, now: Date): Promise<void> {
  const { challengeId, day, at, pointId } = tick
  const which = sql`challenge_id = ${challengeId}::uuid and day = ${day}::int`
  await db.inOrder([
    sql`select id from challenges where id = ${challengeId}::uuid for no key update`,
    ticking(tick, now),
    sql`update challenge_ticks set at = least(at, ${at.toISOString()}::timestamptz) where ${which}`,
    ...(pointId ? [confirming(tick, which, now)] : []),
  ])
}

function ticking(tick: Tick, now: Date): SQL {
  const { challengeId, userId, day, localDay, at } = tick
  return sql`
    with ticked as (
      insert into challenge_ticks (challenge_id, day, local_day, user_id, at)
      select id, ${day}::int, ${localDay}::date, ${userId}::uuid, ${at.toISOString()}::timestamptz
      from challenges where id = ${challengeId}::uuid
      on conflict do nothing returning challenge_id, day
    ), ${recordingAct('drop-off', dropOffAward, tick, now)}
    select id from act`
}

function confirming(tick: Tick, which: SQL, now: Date): SQL {
  return sql`
    with ticked as (
      update challenge_ticks set point_id = ${tick.pointId}::uuid where ${which} and point_id is null
      returning challenge_id, day
    ), ${recordingAct('confirmed', confirmedAward, tick, now)}
    select id from act`
}

/** Records an act for each row of `ticked`. */
function recordingAct(
  kind: string,
  award: { points: number; dailyCap: number },
  { userId, localDay, challengeId }: Tick,
  now: Date,
): SQL {
  return recordAct(sql`ticked`, {
    kind,
    about: sql`source.challenge_id || '/' || source.day`,
    userId,
    familyId: sql`(
      select c.family_id from challenges h join children c on c.id = h.child_id where h.id = ${challengeId}::uuid)`,
    localDay,
    at: now,
    ...award,
  })
}
