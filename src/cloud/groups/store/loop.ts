import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'

const loopRow = v.strictObject({
  /** Days that the children ticked, and how many of them were confirmed. */
  days: v.number(),
  confirmed: v.number(),
  /** Other acts, by the adults. */
  adults: v.number(),
  /** In half bags. */
  bags: v.number(),
})

/** What a family has done so far, computed from the records that are kept of it. */
export async function familyLoop(db: Database, familyId: string): Promise<v.InferOutput<typeof loopRow>> {
  const family = sql`${familyId}::uuid`
  const [row] = await db.rows(
    loopRow,
    sql`
    select count(t.day)::int as days, count(t.point_id)::int as confirmed,
      (select coalesce(sum(d.acts), 0)::int from family_members m join participation_days d on d.user_id = m.user_id
        where m.family_id = ${family} and d.kind not in ('drop-off', 'confirmed')) as adults,
      (select coalesce(sum(recyclable + hazardous + food + other), 0)::int from diary_entries
        where family_id = ${family}) as bags
    from children c join challenges h on h.child_id = c.id join challenge_ticks t on t.challenge_id = h.id
    where c.family_id = ${family}`,
  )
  return row ?? { days: 0, confirmed: 0, adults: 0, bags: 0 }
}
