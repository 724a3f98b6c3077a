import { asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { mostUnits } from '#contract/values'
import type { Database } from '../../database/database'
import { organisations } from './schema'

const { id, name, kind, district, demonstration } = organisations
const named = { id, name }
const facts = { ...named, kind, district, demonstration }

export type Organisation = Pick<typeof organisations.$inferSelect, keyof typeof named>
export type OrganisationFacts = Pick<typeof organisations.$inferSelect, keyof typeof facts>

export function allOrganisations(db: Database): Promise<Organisation[]> {
  return db.query((orm) => orm.select(named).from(organisations).orderBy(asc(name)).limit(mostUnits))
}

/** The organisations with these ids, as far as they exist. */
export function findOrganisations(db: Database, ids: readonly string[]): Promise<Organisation[]> {
  return db.query((orm) =>
    orm
      .select(named)
      .from(organisations)
      .where(inArray(id, [...ids]))
      .orderBy(asc(name)),
  )
}

/** An organisation as a source for the audit log, for acts that do not change it. */
export function loggedOrganisation(organisationId: string): SQL {
  return sql`(select id, '{}'::jsonb as before from organisations where id = ${organisationId}::uuid)`
}

/** Demonstration units first, then by name. */
export function listOrganisations(db: Database, limit: number): Promise<OrganisationFacts[]> {
  return db.query((orm) =>
    orm.select(facts).from(organisations).orderBy(desc(demonstration), asc(name), asc(id)).limit(limit),
  )
}

export async function findOrganisation(
  db: Database,
  organisationId: string,
): Promise<OrganisationFacts | undefined> {
  const [row] = await db.query((orm) => orm.select(facts).from(organisations).where(eq(id, organisationId)))
  return row
}
