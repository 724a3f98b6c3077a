import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { lockFamily } from '../../guardians/public'

/** Puts somebody out of a family, unless a child of theirs is in it. `code`: the family's from now on. */
export async function dismissMember(
  db: Database,
  familyId: string,
  memberId: string,
  code: string,
): Promise<void> {
  await db.inOrder([lockFamily(familyId), parting(familyId, sql`m.id = ${memberId}::uuid`, code)])
}

/**
 * The statement by which an adult goes, unless a child of theirs is in the family; after `lockFamily`. `who` is about
 * `family_members m`. The family's code changes, because who has gone knows it and could come back unasked.
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
