import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { shownNickname } from '../../guardians/public'

/** A person of a party as shown to residents; `childId` is null for the person who signed up. */
export const partyPerson = v.strictObject({
  personId: v.string(),
  childId: v.nullable(v.string()),
  nickname: v.nullable(v.string()),
})
export type PartyPerson = v.InferOutput<typeof partyPerson>

/** The people of a party as JSON, the one who signed up first; `source` has their `id` and `child_id`. */
export function shownPeople(source: SQL): SQL {
  return sql`
    select json_agg(
      json_build_object('personId', sp.id, 'childId', sp.child_id, 'nickname', ${shownNickname})
      order by c.created_at nulls first, sp.id)
    from ${source} sp left join children c on c.id = sp.child_id`
}
