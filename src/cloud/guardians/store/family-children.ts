import { type SQL, sql } from 'drizzle-orm'
import type { AgeBand } from '#domain/family/child'
import type { Avatar } from '#domain/family/avatar'
import type { Database } from '../../database/database'
import { lockFamily } from './families'

export interface FamilyChildRow {
  readonly id: string
  readonly guardian_id: string
  readonly nickname: string
  readonly age_band: AgeBand
  readonly avatar: Avatar
  readonly consent_version: string
  readonly consented_at: string
  readonly photos: boolean
  readonly signature: boolean
}

/** The children of a family, in the order of consent. */
export function childrenInFamily(db: Database, familyId: string): Promise<FamilyChildRow[]> {
  return db.run<FamilyChildRow>(sql`
    select c.id, c.guardian_id, c.nickname, c.age_band, c.avatar, a.version as consent_version, a.consented_at,
      a.photos, a.signature
    from children c join child_consents a on a.child_id = c.id and a.withdrawn_at is null
    where c.family_id = ${familyId}::uuid order by c.created_at, c.id`)
}

/** The statements that delete what a guardian does not agree to, or no longer. */
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

export interface Consent {
  readonly familyId: string
  readonly guardianId: string
  readonly childId: string
  readonly avatar: Avatar
  readonly version: string
  /** Agreed to besides. */
  readonly photos: boolean
  readonly signature: boolean
}

/** The consent that holds for a child; undefined where there is none. */
export async function consentOf(db: Database, childId: string) {
  const [row] = await db.run<Pick<Consent, 'version' | 'photos' | 'signature'>>(sql`
    select version, photos, signature from child_consents
    where child_id = ${childId}::uuid and withdrawn_at is null`)
  return row
}

/**
 * Notes that a guardian agrees to a text for a child of theirs, and takes the child into the challenge; a newer text
 * takes the place of an older one. Deletes photos and signatures that are not agreed to. Nothing where the guardian has
 * left the family or the child has been removed.
 */
export async function consentFor(db: Database, consent: Consent, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
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
