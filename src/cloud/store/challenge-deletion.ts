import { type SQL, sql } from 'drizzle-orm'

const parts = [
  'challenge_photos',
  'challenge_ticks',
  'teach_backs',
  'follow_up_answers',
  'challenge_reminders',
] as const

/**
 * The statements that delete all challenges of a child. Weeks that were published stay as they are; the one that runs
 * is made up without the child.
 */
export function deletingChallengeOf(childId: string): SQL[] {
  const own = sql`select id from challenges where child_id = ${childId}::uuid`
  return [
    // Nobody ticks meanwhile.
    sql`${own} for update`,
    ...parts.map((part) => sql`delete from ${sql.identifier(part)} where challenge_id in (${own})`),
    sql`delete from challenges where child_id = ${childId}::uuid`,
  ]
}

/** The statements that delete a family's diary. */
export function deletingDiaryOf(familyId: string): SQL[] {
  return [sql`delete from diary_entries where family_id = ${familyId}::uuid`]
}
