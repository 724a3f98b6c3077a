import { inArray } from 'drizzle-orm'
import type { Database } from './database'
import { organisations } from './schema/people'

export interface Organisation {
  readonly id: string
  readonly name: string
}

const idAndName = { id: organisations.id, name: organisations.name }

export function allOrganisations({ orm }: Database): Promise<Organisation[]> {
  return orm.select(idAndName).from(organisations).orderBy(organisations.name)
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
