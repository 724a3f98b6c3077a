import { type SQL, sql } from 'drizzle-orm'
import type { EventPlan } from '#domain/events/plan'
import type { Database } from '../../database/database'
import { fillPlaces, lockPlaces } from './places'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'

interface NewEvent extends EventPlan {
  readonly organisationId: string
  /** Hex. */
  readonly secret: string
  readonly published: boolean
}

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`

/** Adds an event and writes the audit log, in one statement. Fails as a duplicate where the key was used. */
export async function insertEvent(db: Database, event: NewEvent, act: AuditedAct, by: Acting): Promise<void> {
  await db.run(sql`
    with made as (
      insert into events (organisation_id, creator_id, kind, title, place, about, bring, contact_name, contact_phone,
        starts_at, ends_at, audience, credited_minutes, check_out, cover, state, secret, created_at)
      values (${event.organisationId}::uuid, ${by.actorId}::uuid, ${event.kind}, ${event.title}, ${event.place},
        ${event.about}, ${event.bring}, ${event.contactName}, ${event.contactPhone}, ${instant(event.startsAt)},
        ${instant(event.endsAt)}, ${event.audience}, ${event.creditedMinutes}, ${event.checkOut},
        ${event.cover}, ${event.published ? 'published' : 'draft'}, ${event.secret}, ${instant(by.at)})
      returning id, '{}'::jsonb as before
    ), places as (
      insert into event_places (event_id, open, team_id, sign_up_until, capacity)
      select id, ${event.published}, ${event.teamId}::uuid, ${instant(event.signUpUntil)}, ${event.capacity}::int from made
    )
    ${logAct(act, by, sql`made`)}`)
}

/**
 * Changes the plan of a draft or published event and writes the audit log; of a published one, tells who signed up and
 * gives more places to who waits. All of it or nothing. Answers whether the event could be changed.
 */
export async function updateEvent(
  db: Database,
  id: string,
  plan: EventPlan,
  act: AuditedAct,
  by: Acting,
): Promise<boolean> {
  const [, changed] = await db.inOrder([
    lockPlaces(id),
    sql`
      with known as (
        select e.id, e.state = 'published' as published, ${before} as before
        from events e join event_places p on p.event_id = e.id
        where e.id = ${id}::uuid and e.state in ('draft', 'published')
          and (e.state = 'draft' or p.capacity <= ${plan.capacity}::int)
      ), changed as (
        update events e set kind = ${plan.kind}, title = ${plan.title}, place = ${plan.place}, about = ${plan.about},
          bring = ${plan.bring}, contact_name = ${plan.contactName}, contact_phone = ${plan.contactPhone},
          starts_at = ${instant(plan.startsAt)}, ends_at = ${instant(plan.endsAt)}, audience = ${plan.audience},
          credited_minutes = ${plan.creditedMinutes}, check_out = ${plan.checkOut}, cover = ${plan.cover},
          changes = e.changes + known.published::int
        from known where e.id = known.id returning e.id, e.changes, known.published
      ), places as (
        update event_places set team_id = ${plan.teamId}::uuid, sign_up_until = ${instant(plan.signUpUntil)}, capacity = ${plan.capacity}::int
        from known where event_id = known.id
      ), told as (${tellAll('changed', sql`changed`, sql`changed.changes`, sql`changed.published`, by.at)}),
      logged as (${logAct(act, by, sql`known`)})
      select id from changed`,
    fillPlaces(id, by.at),
  ])
  return changed?.length === 1
}

/** What the audit log keeps of an event before a change. */
const before = sql`jsonb_build_object('state', e.state, 'title', e.title, 'place', e.place, 'startsAt', e.starts_at,
  'endsAt', e.ends_at, 'signUpUntil', p.sign_up_until, 'capacity', p.capacity)`

interface Turn {
  readonly from: 'draft' | 'published'
  readonly to: 'published' | 'ended' | 'cancelled'
  readonly reason?: string
}

/**
 * Takes an event from one state to the next and writes the audit log; a cancellation is told to who signed up.
 * Answers whether the event was in that state.
 */
export async function turnEvent(
  db: Database,
  id: string,
  { from, to, reason }: Turn,
  act: AuditedAct,
  by: Acting,
): Promise<boolean> {
  const [, turned] = await db.inOrder([
    lockPlaces(id),
    sql`
      with known as (
        select e.id, ${before} as before from events e join event_places p on p.event_id = e.id
        where e.id = ${id}::uuid and e.state = ${from}
      ), turned as (
        update events e set state = ${to}, reason = ${reason ?? null} from known where e.id = known.id returning e.id
      ), places as (
        update event_places set open = ${to === 'published'} from known where event_id = known.id
      ), told as (${tellAll('cancelled', sql`turned`, sql`0`, sql`${to === 'cancelled'}::boolean`, by.at)}),
      logged as (${logAct(act, by, sql`known`)})
      select id from turned`,
  ])
  return turned?.length === 1
}

function tellAll(what: string, source: SQL, round: SQL, condition: SQL, at: Date): SQL {
  return sql`
    insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
    select s.user_id, s.event_id, s.id, ${what}, ${round}, ${instant(at)}
    from ${source} join signups s on s.event_id = ${source}.id
    where s.state <> 'cancelled' and ${condition}`
}
