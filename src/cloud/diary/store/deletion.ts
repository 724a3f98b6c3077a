import { type SQL, sql } from 'drizzle-orm'

/** The statements that delete a family's diary. */
export function deletingDiaryOf(familyId: string): SQL[] {
  return [sql`delete from diary_entries where family_id = ${familyId}::uuid`]
}
