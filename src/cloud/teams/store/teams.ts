import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import { organisations } from '../../people/store/schema'
import { minutesSinceJoining } from './minutes'
import { teams } from './schema'

export type TeamRow = Awaited<ReturnType<typeof teamsWhere>>[number]

/** Number of members of a team in `teams`. */
const members = sql`(select count(*) from team_members m where m.team_id = teams.id)`.mapWith(Number)
const minutes = sql`(
  select coalesce(sum(${minutesSinceJoining}), 0) from team_members m where m.team_id = teams.id)`.mapWith(
  Number,
)

function teamsWhere(db: Database, condition: SQL | undefined, limit = 100) {
  const { id, organisationId, name, code, foundedAt } = teams
  const whose = { organisationId, organisation: organisations.name, kind: organisations.kind }
  return db.query((orm) =>
    orm
      .select({ id, ...whose, name, code, members, minutes })
      .from(teams)
      .innerJoin(organisations, eq(organisations.id, organisationId))
      .where(condition)
      .orderBy(asc(foundedAt), asc(id))
      .limit(limit),
  )
}

export async function findTeam(db: Database, id: string): Promise<TeamRow | undefined> {
  const [team] = await teamsWhere(db, eq(teams.id, id))
  return team
}

export async function findTeamByCode(db: Database, code: string): Promise<TeamRow | undefined> {
  const [team] = await teamsWhere(db, eq(teams.code, code))
  return team
}

/** Teams of the given organisations, or of all if none are given. */
export function teamsOfOrganisations(
  db: Database,
  organisationIds: readonly string[] | undefined,
  limit: number,
): Promise<TeamRow[]> {
  const among = organisationIds && inArray(teams.organisationId, [...organisationIds])
  return teamsWhere(db, among, limit)
}

/** The public facts of an organisation's teams, oldest first; not hours, which cost more to read. */
export function listTeams(db: Database, organisationId: string, limit: number) {
  const { id, name, foundedAt } = teams
  return db.query((orm) =>
    orm
      .select({ id, name, members })
      .from(teams)
      .where(eq(teams.organisationId, organisationId))
      .orderBy(asc(foundedAt), asc(id))
      .limit(limit),
  )
}

/** The teams somebody is in. */
export function teamsOf(db: Database, userId: string): Promise<TeamRow[]> {
  const isIn = sql`
    exists (select 1 from team_members own where own.team_id = teams.id and own.user_id = ${userId}::uuid)`
  return teamsWhere(db, isIn)
}

/** Founds a team and writes the audit log, in one statement. Fails as a duplicate if key or code was used. */
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
