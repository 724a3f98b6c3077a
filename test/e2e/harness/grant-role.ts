import type { Database, Orm } from '#cloud/database/database'
import { identities, organisations, roleGrants, users } from '#cloud/people/store/schema'
import type { Role } from '#contract/identity'

export interface Grant {
  readonly openid: string
  readonly role: Role
  /** A school of this name is founded for it. */
  readonly organisation: string
}

/** Somebody with a role, as an admin would have entered it. */
export function grantRole(db: Database, grant: Grant): Promise<void> {
  return db.query((orm) => insertPerson(orm, grant))
}

async function insertPerson(orm: Orm, { openid, role, organisation }: Grant): Promise<void> {
  const [unit] = await orm
    .insert(organisations)
    .values({ kind: 'school', name: organisation, district: '龙沙区' })
    .returning()
  const [user] = await orm.insert(users).values({ createdAt: new Date() }).returning()
  if (!unit || !user) throw new Error('nothing was inserted')
  await orm.insert(identities).values({ provider: 'weapp', subject: openid, userId: user.id })
  await orm.insert(roleGrants).values({ userId: user.id, role, organisationId: unit.id })
}
