import { sql } from 'drizzle-orm'
import type { Role } from '#contract/identity'
import { type Database, isDuplicate } from './database'

/** How a platform names a person. The subject (an OPENID, say) never leaves the cloud. */
export interface Identity {
  readonly provider: 'weapp' | 'local'
  readonly subject: string
}

export interface RoleGrant {
  readonly role: Role
  readonly organisationId?: string
}

export interface Person {
  readonly userId: string
  readonly roles: readonly RoleGrant[]
}

/** The person behind an identity with the roles that hold at `now`; undefined where nothing is kept yet. */
export async function findPerson(db: Database, identity: Identity, now: Date): Promise<Person | undefined> {
  const rows = await db.run<{ user_id: string; role: Role | null; organisation_id: string | null }>(sql`
    select i.user_id, g.role, g.organisation_id
    from identities i
    left join role_grants g
      on g.user_id = i.user_id and (g.expires_at is null or g.expires_at > ${now.toISOString()}::timestamptz)
    where i.provider = ${identity.provider} and i.subject = ${identity.subject}
    order by g.role, g.organisation_id`)
  const [first] = rows
  if (!first) return undefined
  const roles = rows.flatMap(({ role, organisation_id }) =>
    role === null ? [] : [{ role, organisationId: organisation_id ?? undefined }],
  )
  return { userId: first.user_id, roles }
}

/** The person behind an identity, made now if this is their first act. */
export async function findOrAdmitPerson(db: Database, identity: Identity, now: Date): Promise<Person> {
  const known = await findPerson(db, identity, now)
  if (known) return known
  await admit(db, identity, now)
  return findOrAdmitPerson(db, identity, now)
}

async function admit(db: Database, identity: Identity, now: Date): Promise<void> {
  try {
    await db.run(sql`
      with made as (insert into users (created_at) values (${now.toISOString()}::timestamptz) returning id)
      insert into identities (provider, subject, user_id)
      select ${identity.provider}, ${identity.subject}, id from made`)
  } catch (error) {
    // Another request of the same person came first; the whole statement, user included, was undone.
    if (!isDuplicate(error)) throw error
  }
}
