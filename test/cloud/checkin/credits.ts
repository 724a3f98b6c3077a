import { sql } from 'drizzle-orm'
import type { stranger } from '../test-cloud'
import { event, events } from './door'

export const hoursOf = (caller: ReturnType<typeof stranger>) =>
  events.ask<{ minutes: number; attended: object[] }>('checkin.hours', {}, caller)
export const creditsOf = () =>
  events.cloud.db.run<{ acts: number; points: number; minutes: number }>(sql`
    select count(*)::int as acts, sum(points)::int as points, sum(minutes)::int as minutes
    from participation where kind = 'event' and about like any (
      select id || '/%' from attendance where event_id = ${event.eventId}::uuid)`)
