import * as v from 'valibot'
import type { Database } from '../database'
import { sqlState } from '../sql-state'
import { dueAfter, lastApplied } from './migration-history'

/** The schema is older than this program needs. */
export class SchemaBehind extends Error {
  override readonly name = 'SchemaBehind'
  readonly code = 'SCHEMA_BEHIND'

  constructor(missing: number) {
    super(
      `SCHEMA_BEHIND: the database lacks ${missing} migrations of this version. ` +
        'Run "npm run db:migrate" with the DATABASE_URL of the role that owns the schema, then start again.',
    )
  }
}

/**
 * Throws SchemaBehind if migrations are missing. A newer schema is accepted, because the old version keeps
 * running while a new one is deployed. Reads once without a lock, so that no start waits for another.
 */
export async function checkSchema(db: Database): Promise<void> {
  const missing = dueAfter(await lastOf(db)).length
  if (missing > 0) throw new SchemaBehind(missing)
}

const lastRow = v.strictObject({ last: v.nullable(v.string()) })

/** SQL states: no such table, no such schema. */
const neverMigrated = ['42P01', '3F000']

async function lastOf(db: Database): Promise<string | null | undefined> {
  try {
    const [row] = await db.rows(lastRow, lastApplied)
    return row?.last
  } catch (error) {
    if (neverMigrated.includes(sqlState(error) ?? '')) return null
    throw error
  }
}
