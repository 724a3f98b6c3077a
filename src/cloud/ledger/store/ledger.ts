import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { eventKinds } from '#domain/events/choices'
import { personOf, worth } from '../../checkin/public'

export const listedRow = v.strictObject({
  name: v.nullable(v.string()),
  child: v.boolean(),
  signed_at: v.nullable(v.string()),
  promoted_at: v.nullable(v.string()),
  in_at: v.nullable(v.string()),
  out_at: v.nullable(v.string()),
})

/** Gives a `listedRow` for everybody who had a place or was there, in the order of sign-up, walk-ins last. */
export function listingPeople(eventId: string): SQL {
  return sql`
    with known as (
      select ${personOf} as person, s.state, s.sequence, s.signed_at, s.promoted_at,
        coalesce(c.nickname, s.name) as name, sp.child_id is not null as child
      from signups s join signup_people sp on sp.signup_id = s.id left join children c on c.id = sp.child_id
      where s.event_id = ${eventId}::uuid and sp.active
    ), noted as (
      select a.*, c.nickname from attendance a left join children c on c.id = a.child_id
      where a.event_id = ${eventId}::uuid and a.in_at is not null and a.undone_at is null
    )
    select coalesce(known.name, noted.name, noted.nickname) as name,
      coalesce(known.child, noted.child_id is not null) as child,
      known.signed_at, known.promoted_at, noted.in_at, noted.out_at
    from known full join noted on noted.person = known.person
    where known.state = 'placed' or noted.id is not null
    order by known.sequence nulls last, child, noted.in_at, known.person, noted.person`
}

export const heldRow = v.strictObject({
  kind: v.picklist(eventKinds),
  title: v.string(),
  place: v.string(),
  starts_at: v.string(),
  state: v.picklist(['published', 'ended', 'cancelled']),
  placed: v.number(),
  there: v.number(),
  children_there: v.number(),
  minutes: v.number(),
})

/** Gives a `heldRow` for each event, drafts excluded, that began between two instants; at most `limit`. */
export function listingEvents(
  organisationId: string,
  { from, before }: { from: string; before: string },
  limit: number,
): SQL {
  return sql`
    select e.kind, e.title, e.place, e.starts_at, e.state, p.taken as placed, there.*
    from events e join event_places p on p.event_id = e.id, lateral (
      select count(a.id)::int as there, count(a.child_id)::int as children_there,
        coalesce(sum(${worth}) filter (where a.child_id is null), 0)::int as minutes
      from attendance a
      where a.event_id = e.id and a.in_at is not null and a.undone_at is null
    ) there
    where e.organisation_id = ${organisationId}::uuid and e.state <> 'draft'
      and e.starts_at >= ${from}::timestamptz and e.starts_at < ${before}::timestamptz
    order by e.starts_at, e.id limit ${limit}`
}
