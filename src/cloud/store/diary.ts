import { sql } from 'drizzle-orm'
import type { BagKind } from '#domain/challenge/content'
import type { Database } from './database'

/** Half bags of each class. */
export type Bags = Readonly<Record<BagKind, number>>

/** Writes what a family threw away on a local day, in place of what was written before. */
export async function writeDiary(db: Database, familyId: string, day: string, bags: Bags): Promise<void> {
  const { recyclable, hazardous, kitchen, other } = bags
  await db.run(sql`
    insert into diary_entries (family_id, local_day, recyclable, hazardous, kitchen, other)
    select id, ${day}::date, ${recyclable}, ${hazardous}, ${kitchen}, ${other}
    from families where id = ${familyId}::uuid
    on conflict (family_id, local_day) do update set recyclable = excluded.recyclable,
      hazardous = excluded.hazardous, kitchen = excluded.kitchen, other = excluded.other`)
}

export interface DiaryRow extends Bags {
  readonly day: string
}

/** What a family wrote for the days from one to another, both included. */
export function diaryOf(db: Database, familyId: string, from: string, to: string): Promise<DiaryRow[]> {
  return db.run<DiaryRow>(sql`
    select local_day::text as day, recyclable, hazardous, kitchen, other from diary_entries
    where family_id = ${familyId}::uuid and local_day between ${from}::date and ${to}::date order by local_day`)
}
