import { type SQL, sql } from 'drizzle-orm'

const parts = [
  'challenge_photos',
  'challenge_ticks',
  'teach_backs',
  'follow_up_answers',
  'challenge_reminders',
] as const

/**
 * The statements that delete all challenges of a child. Published weeks stay as they are; the current week is
 * counted without the child.
 */
export function deletingChallengeOf(childId: string): SQL[] {
  return deletingChallenges(sql`child_id = ${childId}::uuid`)
}

/** The statements that delete the challenges selected by a condition. */
export function deletingChallenges(which: SQL): SQL[] {
  const ids = sql`select id from challenges where ${which}`
  return [
    // Locks the challenges, so that nobody ticks a day meanwhile.
    sql`${ids} for update`,
    ...parts.map((part) => sql`delete from ${sql.identifier(part)} where challenge_id in (${ids})`),
    sql`delete from challenges where ${which} returning id`,
  ]
}

/** The statement that deletes the certificates of challenges: they carry a name that the family wrote. */
export function deletingCertificatesOf(which: SQL): SQL {
  return sql`
    delete from certificates where about in (select 'challenge/' || id from challenges where ${which})`
}
