import { type SQL, sql } from 'drizzle-orm'
import type { GroupKind } from '#domain/groups/group'
import type { Database } from '../../database/database'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'

export interface GroupRow {
  readonly id: string
  readonly organisation_id: string
  readonly organisation: string
  readonly kind: GroupKind
  readonly name: string
  readonly code: string
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly starts_on: string | null
  readonly closed_at: string | null
  /** How many are in it. */
  readonly families: number
}

/** The columns of a GroupRow, of `groups g` and `organisations o`. */
export const groupColumns = sql`g.id, g.organisation_id, o.name as organisation, g.kind, g.name, g.code,
  g.starts_on::text as starts_on, g.closed_at, g.families`

async function findWhere(db: Database, condition: SQL): Promise<GroupRow | undefined> {
  const [row] = await db.run<GroupRow>(sql`
    select ${groupColumns} from groups g join organisations o on o.id = g.organisation_id where ${condition}`)
  return row
}

export function findGroup(db: Database, id: string): Promise<GroupRow | undefined> {
  return findWhere(db, sql`g.id = ${id}::uuid`)
}

export function findGroupByCode(db: Database, code: string): Promise<GroupRow | undefined> {
  return findWhere(db, sql`g.code = ${code}`)
}

/** The groups of some organisations, the newest first. */
export function groupsOf(
  db: Database,
  organisationIds: readonly string[],
  limit: number,
): Promise<GroupRow[]> {
  return db.run<GroupRow>(sql`
    select ${groupColumns} from groups g join organisations o on o.id = g.organisation_id
    where g.organisation_id = any(${`{${organisationIds.join(',')}}`}::uuid[])
    order by g.opened_at desc, g.id limit ${limit}::int`)
}

export interface NewGroup {
  readonly organisationId: string
  readonly kind: GroupKind
  readonly name: string
  readonly code: string
  readonly startsOn?: string
  /** Which term it follows. */
  readonly termId?: string
}

/** Opens a group and writes the audit log, in one statement. Fails as a duplicate where key or code was used. */
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

/** Closes a group, for good, and writes the audit log. */
export async function closeGroup(db: Database, id: string, act: AuditedAct, by: Acting): Promise<void> {
  await db.run(sql`
    with closed as (
      update groups set closed_at = coalesce(closed_at, ${by.at.toISOString()}::timestamptz)
      where id = ${id}::uuid returning id, '{}'::jsonb as before
    )
    ${logAct(act, by, sql`closed`)}`)
}
