import { type SQL, sql } from 'drizzle-orm'
import { mostUnits } from '#contract/values'
import type { TeamKind } from '#domain/volunteers/team'
import type { Database } from '../../database/database'

export interface Organisation {
  readonly id: string
  readonly name: string
}

export function allOrganisations(db: Database): Promise<Organisation[]> {
  return db.run<Organisation>(sql`select id, name from organisations order by name limit ${mostUnits}`)
}

/** Those of the ids that exist. */
export function findOrganisations(db: Database, ids: readonly string[]): Promise<Organisation[]> {
  return db.run<Organisation>(sql`
    select id, name from organisations where id = any(${`{${ids.join(',')}}`}::uuid[]) order by name`)
}

/** An organisation as a source for the audit log, of acts that do not change it. */
export function loggedOrganisation(id: string): SQL {
  return sql`(select id, '{}'::jsonb as before from organisations where id = ${id}::uuid)`
}

export interface OrganisationFacts extends Organisation {
  readonly kind: TeamKind
  readonly district: string
  readonly demonstration: boolean
}

const facts = sql`id, name, kind, district, demonstration`

/** Demonstration units first, then by name. */
export function listOrganisations(db: Database, limit: number): Promise<OrganisationFacts[]> {
  return db.run<OrganisationFacts>(
    sql`select ${facts} from organisations order by demonstration desc, name, id limit ${limit}`,
  )
}

export async function findOrganisation(db: Database, id: string): Promise<OrganisationFacts | undefined> {
  const [row] = await db.run<OrganisationFacts>(
    sql`select ${facts} from organisations where id = ${id}::uuid`,
  )
  return row
}
