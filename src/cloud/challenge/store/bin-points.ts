import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'

export interface BinPointRow {
  readonly id: string
  readonly organisation_id: string
  readonly organisation: string
  readonly name: string
}

function pointsWhere(db: Database, condition: SQL): Promise<BinPointRow[]> {
  return db.run<BinPointRow>(sql`
    select b.id, b.organisation_id, o.name as organisation, b.name
    from bin_points b join organisations o on o.id = b.organisation_id
    where ${condition} order by o.name, b.opened_at, b.id limit 500`)
}

/** The bins of organisations, or of all where none are given. */
export function binPointsOf(
  db: Database,
  organisationIds: readonly string[] | undefined,
): Promise<BinPointRow[]> {
  return pointsWhere(
    db,
    organisationIds ? sql`b.organisation_id = any(${`{${organisationIds.join(',')}}`}::uuid[])` : sql`true`,
  )
}

export async function findBinPoint(db: Database, id: string): Promise<BinPointRow | undefined> {
  const [row] = await pointsWhere(db, sql`b.id = ${id}::uuid`)
  return row
}

/** Opens a bin point and writes the audit log, in one statement. */
export async function insertBinPoint(
  db: Database,
  point: { organisationId: string; name: string; secret: string },
  act: AuditedAct,
  by: Acting,
): Promise<void> {
  await db.run(sql`
    with opened as (
      insert into bin_points (organisation_id, opener_id, name, secret, opened_at)
      values (${point.organisationId}::uuid, ${by.actorId}::uuid, ${point.name}, ${point.secret},
        ${by.at.toISOString()}::timestamptz)
      returning id, '{}'::jsonb as before
    ) ${logAct(act, by, sql`opened`)}`)
}

export interface BinSecret {
  readonly id: string
  readonly secret: string
}

/** What the codes of bins are made from: of one, or of all, as six digits do not say whose they are. */
export function binSecrets(db: Database, id?: string): Promise<BinSecret[]> {
  return db.run<BinSecret>(sql`
    select id, secret from bin_points where ${id === undefined ? sql`true` : sql`id = ${id}::uuid`} order by id`)
}

/** The same of bins that were opened between two instants. */
export function binSecretsOpened(db: Database, from: Date, before: Date): Promise<BinSecret[]> {
  return db.run<BinSecret>(sql`
    select id, secret from bin_points
    where opened_at >= ${from.toISOString()}::timestamptz and opened_at < ${before.toISOString()}::timestamptz
    order by opened_at, id`)
}
