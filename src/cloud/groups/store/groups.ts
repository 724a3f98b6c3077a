import { desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import { builtOnce } from '../../database/built-once'
import type { Database, Orm } from '../../database/database'
import { organisations } from '../../people/store/schema'
import { groups } from './schema'

/** The columns that are read of a group, joined with its organisation. */
export const groupFields = {
  id: groups.id,
  organisationId: groups.organisationId,
  organisation: organisations.name,
  kind: groups.kind,
  name: groups.name,
  code: groups.code,
  startsOn: groups.startsOn,
  closedAt: groups.closedAt,
  families: groups.families,
}

export type GroupRow = Awaited<ReturnType<typeof groupsOf>>[number]

/** The groups of some organisations, the newest first. */
export function groupsOf(db: Database, organisationIds: readonly string[], limit: number) {
  return db.query((orm) =>
    orm
      .select(groupFields)
      .from(groups)
      .innerJoin(organisations, eq(organisations.id, groups.organisationId))
      .where(inArray(groups.organisationId, [...organisationIds]))
      .orderBy(desc(groups.openedAt), groups.id)
      .limit(limit),
  )
}

const oneWhere = (orm: Orm, condition: SQL) =>
  orm
    .select(groupFields)
    .from(groups)
    .innerJoin(organisations, eq(organisations.id, groups.organisationId))
    .where(condition)

const byId = builtOnce((orm) => oneWhere(orm, eq(groups.id, sql.placeholder('id'))))

export async function findGroup(db: Database, id: string): Promise<GroupRow | undefined> {
  const [row] = await db.query((orm) => byId(orm).execute({ id }))
  return row
}

export async function findGroupByCode(db: Database, code: string): Promise<GroupRow | undefined> {
  const [row] = await db.query((orm) => oneWhere(orm, eq(groups.code, code)))
  return row
}

type NewGroup = Pick<
  typeof groups.$inferInsert,
  'organisationId' | 'kind' | 'name' | 'code' | 'startsOn' | 'termId'
>

/** Opens a group and writes the audit log, in one statement. Fails as a duplicate if key or code was used. */
export async function insertGroup(db: Database, group: NewGroup, act: AuditedAct, by: Acting): Promise<void> {
  await db.run(sql`
    with opened as (
      insert into groups (organisation_id, opener_id, kind, name, code, term_id, starts_on, opened_at)
      values (${group.organisationId}::uuid, ${by.actorId}::uuid, ${group.kind}, ${group.name}, ${group.code},
        ${group.termId ?? null}::uuid, ${group.startsOn ?? null}::date, ${by.at.toISOString()}::timestamptz)
      returning id, '{}'::jsonb as before
    )
    ${logAct(act, by, sql`opened`)}`)
}

/** Closes a group permanently and writes the audit log. */
export async function closeGroup(db: Database, id: string, act: AuditedAct, by: Acting): Promise<void> {
  await db.run(sql`
    with closed as (
      update groups set closed_at = coalesce(closed_at, ${by.at.toISOString()}::timestamptz)
      where id = ${id}::uuid returning id, '{}'::jsonb as before
    )
    ${logAct(act, by, sql`closed`)}`)
}
