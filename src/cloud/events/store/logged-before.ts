import { sql } from 'drizzle-orm'

/** What the audit log keeps of an event from before a change; of `events e` and `event_places p`. */
export const loggedBefore = sql`jsonb_build_object('state', e.state, 'title', e.title, 'place', e.place,
  'startsAt', e.starts_at, 'endsAt', e.ends_at, 'signUpUntil', p.sign_up_until, 'capacity', p.capacity)`
