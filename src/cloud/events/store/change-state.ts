import { sql } from 'drizzle-orm'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import type { Database } from '../../database/database'
import { loggedBefore } from './logged-before'
import { lockPlaces } from './places'
import { tellAll } from './tell-all'

interface Turn {
  readonly from: 'draft' | 'published'
  readonly to: 'published' | 'ended' | 'cancelled'
  readonly reason?: string
}

/**
 * Moves an event from one state to another and writes the audit log; a cancellation also notifies those who
 * signed up. Answers whether the event was in the expected state.
 */
export async function changeEventState(
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
        select e.id, ${loggedBefore} as before from events e join event_places p on p.event_id = e.id
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
