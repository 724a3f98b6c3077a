import { sql } from 'drizzle-orm'
import type { Bags } from '#domain/challenge/content'
import type { Database } from '../../database/database'

/** Writes what a family threw away on a local day, unless somebody wrote later; phones may send in any order. */
export async function writeDiary(
  db: Database,
  familyId: string,
  { day, at, bags }: { day: string; at: Date; bags: Bags },
): Promise<void> {
  const { recyclable, hazardous, food, other } = bags
  await db.run(sql`
    insert into diary_entries (family_id, local_day, written_at, recyclable, hazardous, food, other)
    select id, ${day}::date, ${at.toISOString()}::timestamptz, ${recyclable}, ${hazardous}, ${food}, ${other}
    from families where id = ${familyId}::uuid
    on conflict (family_id, local_day) do update set written_at = excluded.written_at,
      recyclable = excluded.recyclable, hazardous = excluded.hazardous, food = excluded.food,
      other = excluded.other
    where diary_entries.written_at <= excluded.written_at`)
}

export interface DiaryRow extends Bags {
  readonly day: string
}

/** What a family wrote for the days from one to another, both included. */
export function diaryOf(db: Database, familyId: string, from: string, to: string): Promise<DiaryRow[]> {
  return db.run<DiaryRow>(sql`
    select local_day::text as day, recyclable, hazardous, food, other from diary_entries
    where family_id = ${familyId}::uuid and local_day between ${from}::date and ${to}::date order by local_day`)
}
