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
  return deletingChallenges(sql`child_id = ${childId}::uuid`)
}

/** The statements that delete challenges, by a condition on them. */
export function deletingChallenges(which: SQL): SQL[] {
  const ids = sql`select id from challenges where ${which}`
  return [
    // Nobody ticks meanwhile.
    sql`${ids} for update`,
    ...parts.map((part) => sql`delete from ${sql.identifier(part)} where challenge_id in (${ids})`),
    sql`delete from challenges where ${which} returning id`,
  ]
}

/** The statement that deletes the certificates of challenges: a family writes on them whose they are. */
export function deletingCertificatesOf(which: SQL): SQL {
  return sql`
    delete from certificates where about in (select 'challenge/' || id from challenges where ${which})`
}
