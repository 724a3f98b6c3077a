import { and, between, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { diaryEntries } from './schema'

/** A family's bags on a local day, by the phone's clock. */
type NewEntry = Required<typeof diaryEntries.$inferInsert>

/** Saves an entry, unless a later one exists or the family is gone; phones may send in any order. */
export async function writeDiary(db: Database, entry: NewEntry): Promise<void> {
  const { familyId, localDay, writtenAt, recyclable, hazardous, food, other } = entry
  await db.run(sql`
    insert into diary_entries (family_id, local_day, written_at, recyclable, hazardous, food, other)
    select id, ${localDay}::date, ${writtenAt.toISOString()}::timestamptz, ${recyclable}, ${hazardous}, ${food}, ${other}
    from families where id = ${familyId}::uuid
    on conflict (family_id, local_day) do update set written_at = excluded.written_at,
      recyclable = excluded.recyclable, hazardous = excluded.hazardous, food = excluded.food,
      other = excluded.other
    where diary_entries.written_at <= excluded.written_at`)
}

/** A family's entries for a range of days, both ends included. */
export function diaryOf(db: Database, familyId: string, from: string, to: string) {
  const { localDay, recyclable, hazardous, food, other } = diaryEntries
  return db.query((orm) =>
    orm
      .select({ day: localDay, recyclable, hazardous, food, other })
      .from(diaryEntries)
      .where(and(eq(diaryEntries.familyId, familyId), between(localDay, from, to)))
      .orderBy(localDay),
  )
}
