import { asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { mostUnits } from '#contract/values'
import type { TeamKind } from '#domain/volunteers/team'
import type { Database } from './database'
import { organisations } from './schema/people'

export interface Organisation {
  readonly id: string
  readonly name: string
}

const idAndName = { id: organisations.id, name: organisations.name }

export function allOrganisations({ orm }: Database): Promise<Organisation[]> {
  return orm.select(idAndName).from(organisations).orderBy(organisations.name).limit(mostUnits)
}

/** Those of the ids that exist. */
export async function findOrganisations({ orm }: Database, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return []
  return orm
    .select(idAndName)
    .from(organisations)
    .where(inArray(organisations.id, [...ids]))
    .orderBy(organisations.name)
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

const facts = {
  ...idAndName,
  kind: sql<TeamKind>`${organisations.kind}`,
  district: organisations.district,
  demonstration: organisations.demonstration,
}

/** Demonstration units first, then by name. */
export function listOrganisations({ orm }: Database, limit: number): Promise<OrganisationFacts[]> {
  return orm
    .select(facts)
    .from(organisations)
    .orderBy(desc(organisations.demonstration), asc(organisations.name), asc(organisations.id))
    .limit(limit)
}

export async function findOrganisation(
  { orm }: Database,
  id: string,
): Promise<OrganisationFacts | undefined> {
  const [row] = await orm.select(facts).from(organisations).where(eq(organisations.id, id))
  return row
}
