import { query } from './cluster'
import type { Acknowledged } from './load'

/** What the database should say of what was acknowledged, once nothing is under way, and does not. */
export async function findFaults(url: string, { signups, ticks }: Acknowledged): Promise<string[]> {
  const [found] = await query<Record<string, number>>(
    url,
    `select (select count(*)::int from signups) as signups,
      (select count(distinct user_id)::int from signups) as people,
      (select count(*)::int from challenge_ticks) as ticks,
      (select count(distinct challenge_id)::int from challenge_ticks) as challenges,
      (select count(*)::int from event_places p where taken <> (select count(*) from signup_people s join signups u
        on u.id = s.signup_id where s.event_id = p.event_id and u.state = 'placed') or taken > capacity) as miscounted,
      (select count(*)::int from participation_totals t where (acts, points) <> (select count(*), sum(points)
        from participation p where p.user_id = t.user_id)) as mistotalled`,
  )
  const expected = { signups, people: signups, ticks, challenges: ticks, miscounted: 0, mistotalled: 0 }
  return Object.entries(expected).flatMap(([what, n]) =>
    found?.[what] === n ? [] : [`${what}: ${n} acknowledged, ${found?.[what]} kept`],
  )
}
