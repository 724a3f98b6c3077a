import { and, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import { organisations } from '../../people/store/schema'
import { binPoints } from './schema'

const mostPoints = 500

export type BinPoint = Awaited<ReturnType<typeof pointsWhere>>[number]

function pointsWhere(db: Database, condition?: SQL) {
  const { id, organisationId, name, openedAt } = binPoints
  return db.query((orm) =>
    orm
      .select({ id, organisationId, organisation: organisations.name, name })
      .from(binPoints)
      .innerJoin(organisations, eq(organisations.id, organisationId))
      .where(condition)
      .orderBy(organisations.name, openedAt, id)
      .limit(mostPoints),
  )
}

/** The bins of the given organisations, or of all if none are given. */
export function binPointsOf(
  db: Database,
  organisationIds: readonly string[] | undefined,
): Promise<BinPoint[]> {
  return pointsWhere(db, organisationIds && inArray(binPoints.organisationId, [...organisationIds]))
}

export async function findBinPoint(db: Database, id: string): Promise<BinPoint | undefined> {
  const [point] = await pointsWhere(db, eq(binPoints.id, id))
  return point
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

const secretOfBin = { id: binPoints.id, secret: binPoints.secret }

export type BinSecret = Pick<typeof binPoints.$inferSelect, keyof typeof secretOfBin>

/** The secrets that codes are made from: of one bin, or of all, as six digits do not tell the bin. */
export function binSecrets(db: Database, id?: string): Promise<BinSecret[]> {
  const which = id === undefined ? undefined : eq(binPoints.id, id)
  return db.query((orm) => orm.select(secretOfBin).from(binPoints).where(which).orderBy(binPoints.id))
}

/** The secrets of bins that were opened between two instants. */
export function binSecretsOpened(db: Database, from: Date, before: Date): Promise<BinSecret[]> {
  const { openedAt, id } = binPoints
  const meanwhile = and(gte(openedAt, from), lt(openedAt, before))
  return db.query((orm) => orm.select(secretOfBin).from(binPoints).where(meanwhile).orderBy(openedAt, id))
}
