import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { type Role, roles as allRoles } from '#contract/identity'
import type { Database } from '../../database/database'
import { isDuplicate } from '../../database/sql-state'

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

/** A role that somebody holds. A person without roles has one row without a role. */
export const grantRow = v.strictObject({
  user_id: v.string(),
  role: v.nullable(v.picklist(allRoles)),
  organisation_id: v.nullable(v.string()),
})

/** The columns of a grant besides `user_id`, and their tables: the roles of `i` that are valid at `now`. */
export const grantColumns = sql`g.role, g.organisation_id`
export function heldGrants(now: Date): SQL {
  return sql`
    left join role_grants g
      on g.user_id = i.user_id and (g.expires_at is null or g.expires_at > ${now.toISOString()}::timestamptz)`
}

/** The person in the rows; undefined if there are none. */
export function personFrom(rows: readonly v.InferOutput<typeof grantRow>[]): Person | undefined {
  const [first] = rows
  if (!first) return undefined
  const roles = rows.flatMap(({ role, organisation_id }) =>
    role === null ? [] : [{ role, organisationId: organisation_id ?? undefined }],
  )
  return { userId: first.user_id, roles }
}

/**
 * The person behind an identity with the roles valid at `now`; undefined if not recorded yet. Hand-written,
 * because every read begins with it and Drizzle takes ten times as long to build it.
 */
export async function findPerson(db: Database, identity: Identity, now: Date): Promise<Person | undefined> {
  const rows = await db.rows(
    grantRow,
    sql`
      select i.user_id, ${grantColumns} from identities i ${heldGrants(now)}
      where i.provider = ${identity.provider} and i.subject = ${identity.subject}
      order by g.role, g.organisation_id`,
  )
  return personFrom(rows)
}

/** The person behind an identity, recorded now if this is their first act. */
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
    // Another request of the same person was faster; this whole statement, user included, was rolled back.
    if (!isDuplicate(error)) throw error
  }
}
