import { type SQL, sql } from 'drizzle-orm'
import type { TeamKind } from '#domain/volunteers/team'
import type { Database } from '../../database/database'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'

export interface TeamRow {
  readonly id: string
  readonly organisation_id: string
  readonly organisation: string
  readonly kind: TeamKind
  readonly name: string
  readonly code: string
  readonly members: number
  readonly minutes: number
}

/** Minutes at events of a member `m` since they joined. */
export const minutesOf = sql`(
  select coalesce(sum(p.minutes), 0)::int from participation p
  where p.user_id = m.user_id and p.kind = 'event' and p.at >= m.joined_at)`

function teamsWhere(db: Database, condition: SQL, limit = 100): Promise<TeamRow[]> {
  return db.run<TeamRow>(sql`
    select t.id, t.organisation_id, o.name as organisation, o.kind, t.name, t.code,
      (select count(*)::int from team_members m where m.team_id = t.id) as members,
      (select coalesce(sum(${minutesOf}), 0)::int from team_members m where m.team_id = t.id) as minutes
    from teams t join organisations o on o.id = t.organisation_id where ${condition} order by t.founded_at, t.id
    limit ${limit}`)
}

export async function findTeam(db: Database, id: string): Promise<TeamRow | undefined> {
  const [row] = await teamsWhere(db, sql`t.id = ${id}::uuid`)
  return row
}

export async function findTeamByCode(db: Database, code: string): Promise<TeamRow | undefined> {
  const [row] = await teamsWhere(db, sql`t.code = ${code}`)
  return row
}

/** Teams of organisations, or of all where none are given. */
export function teamsOfOrganisations(
  db: Database,
  organisationIds: readonly string[] | undefined,
  limit: number,
): Promise<TeamRow[]> {
  const among = organisationIds
    ? sql`t.organisation_id = any(${`{${organisationIds.join(',')}}`}::uuid[])`
    : sql`true`
  return teamsWhere(db, among, limit)
}

export interface ListedTeam {
  readonly id: string
  readonly name: string
  readonly members: number
}

/** What everyone may see of an organisation's teams, in the order of founding; hours, which cost more, are not of it. */
export function listTeams(db: Database, organisationId: string, limit: number): Promise<ListedTeam[]> {
  return db.run<ListedTeam>(sql`
    select t.id, t.name, (select count(*)::int from team_members m where m.team_id = t.id) as members
    from teams t where t.organisation_id = ${organisationId}::uuid order by t.founded_at, t.id limit ${limit}`)
}

/** The teams somebody is in. */
export function teamsOf(db: Database, userId: string): Promise<TeamRow[]> {
  return teamsWhere(
    db,
    sql`exists (select 1 from team_members own where own.team_id = t.id and own.user_id = ${userId}::uuid)`,
  )
}

/** Founds a team and writes the audit log, in one statement. Fails as a duplicate where key or code was used. */
export async function insertTeam(
  db: Database,
  team: { organisationId: string; name: string; code: string },
  act: AuditedAct,
  by: Acting,
): Promise<void> {
  await db.run(sql`
    with founded as (
      insert into teams (organisation_id, name, code, founded_at)
      values (${team.organisationId}::uuid, ${team.name}, ${team.code}, ${by.at.toISOString()}::timestamptz)
      returning id, '{}'::jsonb as before
    )
    ${logAct(act, by, sql`founded`)}`)
}
