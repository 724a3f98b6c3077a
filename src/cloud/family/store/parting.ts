import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { lockFamily } from '../../guardians/public'

/** Removes a person from a family, unless a child of theirs is in it. `code`: the family's new code. */
export async function dismissMember(
  db: Database,
  familyId: string,
  memberId: string,
  code: string,
): Promise<void> {
  await db.inOrder([lockFamily(familyId), parting(familyId, sql`m.id = ${memberId}::uuid`, code)])
}

/**
 * The statement that removes an adult, unless a child of theirs is in the family; run it after `lockFamily`.
 * `who` is a condition on `family_members m`. The family's code changes, because the removed person knows the
 * old one and could come back uninvited.
 */
export function parting(familyId: string, who: SQL, code: string): SQL {
  const family = sql`${familyId}::uuid`
  return sql`
    with gone as (
      delete from family_members m where ${who} and m.family_id = ${family} and not exists (
        select 1 from children c where c.family_id = ${family} and c.guardian_id = m.user_id)
      returning family_id, user_id
    ), silenced as (
      delete from challenge_reminders r using gone, challenges h, children c
      where r.user_id = gone.user_id and h.id = r.challenge_id and c.id = h.child_id
        and c.family_id = gone.family_id
    )
    update families set code = ${code} from gone where id = gone.family_id`
}
