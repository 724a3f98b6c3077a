import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Avatar } from '#domain/family/avatar'
import type { Database } from '../../database/database'
import { lockFamily } from './families'
import { childConsents, children } from './schema'

/** Never null for a child in a family: a check of the table makes sure. */
const inFamily = {
  nickname: sql<string>`${children.nickname}`,
  avatar: sql<Avatar>`${children.avatar}`,
}

export type FamilyChildRow = Awaited<ReturnType<typeof childrenInFamily>>[number]

/** The children of a family, in the order of consent. */
export function childrenInFamily(db: Database, familyId: string) {
  const { id, guardianId, ageBand, createdAt } = children
  const { version, consentedAt, photos, signature } = childConsents
  return db.query((orm) =>
    orm
      .select({ id, guardianId, ageBand, ...inFamily, version, consentedAt, photos, signature })
      .from(children)
      .innerJoin(childConsents, and(eq(childConsents.childId, id), isNull(childConsents.withdrawnAt)))
      .where(eq(children.familyId, familyId))
      .orderBy(createdAt, id),
  )
}

/** Whether a child takes part in a family. */
export async function isInFamily(
  db: Database,
  familyId: string,
  childId: string | undefined,
): Promise<boolean> {
  return (await childrenInFamily(db, familyId)).some(({ id }) => id === childId)
}

/** The statements that delete photos and signatures to which the guardian does not, or no longer, agree. */
function deletingUnagreed(child: SQL): SQL[] {
  const refused = (what: 'photos' | 'signature') => sql`
    exists (select 1 from child_consents
      where child_id = ${child} and withdrawn_at is null and not ${sql.identifier(what)})`
  return [
    sql`
      delete from challenge_photos where ${refused('photos')}
        and challenge_id in (select id from challenges where child_id = ${child})`,
    sql`update challenges set signature = '[]'::jsonb where child_id = ${child} and ${refused('signature')}`,
  ]
}

/** The consent in force for a child; undefined if there is none. */
export async function consentOf(db: Database, childId: string) {
  const { version, photos, signature } = childConsents
  const [row] = await db.query((orm) =>
    orm
      .select({ version, photos, signature })
      .from(childConsents)
      .where(and(eq(childConsents.childId, childId), isNull(childConsents.withdrawnAt))),
  )
  return row
}

interface Consent extends Omit<Required<typeof childConsents.$inferInsert>, 'id' | 'withdrawnAt'> {
  readonly familyId: string
  readonly avatar: Avatar
}

/**
 * Records that a guardian agrees to a text for their child, and adds the child to the challenge; replaces an
 * older consent. Deletes photos and signatures that are not agreed to. Does nothing if the guardian has left
 * the family or the child was removed.
 */
export async function consentFor(db: Database, consent: Consent): Promise<void> {
  const at = sql`${consent.consentedAt.toISOString()}::timestamptz`
  const [child, guardian] = [sql`${consent.childId}::uuid`, sql`${consent.guardianId}::uuid`]
  const consenting = sql`child_id = ${child} and guardian_id = ${guardian} and withdrawn_at is null`
  await db.inOrder([
    lockFamily(consent.familyId),
    sql`
      update children c set family_id = m.family_id, avatar = ${consent.avatar} from family_members m
      where c.id = ${child} and c.guardian_id = ${guardian} and c.removed_at is null
        and m.user_id = ${guardian} and m.family_id = ${consent.familyId}::uuid`,
    sql`update child_consents set withdrawn_at = ${at} where ${consenting} and version <> ${consent.version}`,
    sql`
      insert into child_consents (child_id, guardian_id, version, photos, signature, consented_at)
      select id, guardian_id, ${consent.version}, ${consent.photos}, ${consent.signature}, ${at} from children
      where id = ${child} and guardian_id = ${guardian} and family_id is not null
      on conflict (child_id, version) do update set photos = excluded.photos, signature = excluded.signature
      where child_consents.withdrawn_at is null`,
    ...deletingUnagreed(child),
  ])
}
