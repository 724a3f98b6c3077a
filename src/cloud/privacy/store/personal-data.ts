import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { challengeSections, time } from './personal-challenge-data'

/** A record as a person may read it: null is what there is nothing to tell of. */
export type PersonalRecord = Readonly<Record<string, string | number | boolean | null>>

/** What is kept about a user, by section, the latest first. Never another person's name. */
const sections = {
  account: (user) => sql`select ${time(sql`created_at`)} as since from users where id = ${user}`,
  roles: (user) => sql`
    select g.role, o.name as organisation, ${time(sql`g.expires_at`)} as until
    from role_grants g left join organisations o on o.id = g.organisation_id where g.user_id = ${user}
    order by g.role, o.name`,
  family: (user) => sql`
    select f.code, ${time(sql`m.joined_at`)} as joined,
      (select count(*)::int from family_members a where a.family_id = f.id) as adults
    from family_members m join families f on f.id = m.family_id where m.user_id = ${user}`,
  children: (user) => sql`
    select nickname, age_band, avatar, ${time(sql`created_at`)} as added, ${time(sql`removed_at`)} as removed
    from children where guardian_id = ${user} and nickname is not null order by created_at desc, id`,
  consents: (user) => sql`
    select c.nickname, a.version, a.photos as agreed_photos, a.signature as agreed_signature,
      ${time(sql`a.consented_at`)} as agreed, ${time(sql`a.withdrawn_at`)} as withdrawn
    from child_consents a join children c on c.id = a.child_id where a.guardian_id = ${user}
    order by a.consented_at desc, a.id`,
  groups: (user) => sql`
    select g.name as group_name, o.name as organisation, ${time(sql`f.joined_at`)} as joined
    from family_members m join group_families f on f.family_id = m.family_id
    join groups g on g.id = f.group_id join organisations o on o.id = g.organisation_id
    where m.user_id = ${user} order by f.joined_at desc, g.id`,
  ...challengeSections,
  reports: (user) => sql`
    select kind as report, query, entry_name, suggestion, status, answer, ${time(sql`received_at`)} as sent
    from reports where user_id = ${user} order by received_at desc, id`,
  quizzes: (user) => sql`
    select mode, local_day::text as day, answered, score from quiz_attempts where user_id = ${user}
    order by started_at desc, id`,
  contests: (user) => sql`
    select c.title, e.name as shown_name, e.best, ${time(sql`e.joined_at`)} as joined
    from contest_entries e join contests c on c.id = e.contest_id where e.user_id = ${user}
    order by e.joined_at desc, c.id`,
  certificates: (user) => sql`
    select name as shown_name, what, local_day::text as day, code from certificates where user_id = ${user}
    order by issued_at desc, code`,
  signups: (user) => sql`
    select e.title, ${time(sql`e.starts_at`)} as starts, s.state, s.name as shown_name, (
        select string_agg(coalesce(c.nickname, case when p.child_id is null then '本人' else '孩子' end), '、' order by p.id)
        from signup_people p left join children c on c.id = p.child_id where p.signup_id = s.id
      ) as people
    from signups s join events e on e.id = s.event_id where s.user_id = ${user} order by s.signed_at desc, s.id`,
  attendance: (user) => sql`
    with own as materialized (
      select a.*, e.title, e.starts_at from attendance a join events e on e.id = a.event_id where a.user_id = ${user}
    ) select title, (select nickname from children where id = own.child_id) as nickname,
      ${time(sql`in_at`)} as came, ${time(sql`out_at`)} as went
    from own order by starts_at desc, id`,
  teams: (user) => sql`
    select t.name as team, m.name as shown_name, ${time(sql`m.joined_at`)} as joined
    from team_members m join teams t on t.id = m.team_id where m.user_id = ${user} order by m.joined_at desc, t.id`,
  pledges: (user) => sql`
    select version, name as shown_name, ${time(sql`signed_at`)} as signed from pledges where user_id = ${user}
    order by signed_at desc, id`,
  participation: (user) => sql`
    select kind as act, local_day::text as day, points, minutes from participation where user_id = ${user}
    order by participation.local_day desc, at desc, id`,
  notices: (user) => sql`
    select o.what as notice, e.title, ${time(sql`o.at`)} as sent
    from outbox_messages o join events e on e.id = o.event_id where o.user_id = ${user} order by o.at desc, o.id`,
  opened: (user) => sql`
    select title, opened from (
      select title, created_at as at, ${time(sql`created_at`)} as opened from events where creator_id = ${user}
      union all select title, created_at, ${time(sql`created_at`)} from contests where opener_id = ${user}
      union all select name, opened_at, ${time(sql`opened_at`)} from groups where opener_id = ${user}
      union all select name, opened_at, ${time(sql`opened_at`)} from bin_points where opener_id = ${user}
    ) own order by at desc, title`,
  acts: (user) => sql`
    select action, ${time(sql`at`)} as done from audit_log where actor_id = ${user} order by at desc, id`,
} satisfies Record<string, (user: SQL) => SQL>

export type PersonalSection = keyof typeof sections
export const personalSections = Object.keys(sections) as PersonalSection[]

/** Some records of one section of what is kept about a person, their family and their own children. */
export function personalRecords(
  db: Database,
  userId: string,
  section: PersonalSection,
  { from, most }: { from: number; most: number },
): Promise<PersonalRecord[]> {
  return db.run<PersonalRecord>(
    sql`${sections[section](sql`${userId}::uuid`)} limit ${most}::int offset ${from}::int`,
  )
}

export interface SectionOfData {
  readonly total: number
  /** The latest. */
  readonly records: readonly PersonalRecord[]
}

/** Of every section how many records there are, and the latest of them. */
export async function personalDataOf(
  db: Database,
  userId: string,
  most: number,
): Promise<Record<PersonalSection, SectionOfData>> {
  const user = sql`${userId}::uuid`
  const found = await db.inOrder(
    personalSections.map((id) => sql`${sections[id](user)} limit ${most + 1}::int`),
  )
  const long = personalSections.filter((_, at) => (found[at]?.length ?? 0) > most)
  const counts = await db.inOrder(
    long.map((id) => sql`select count(*)::int as n from (${sections[id](user)}) section`),
  )
  const totals = new Map(long.map((id, at) => [id, (counts[at] as { n: number }[])[0]?.n]))
  const data = personalSections.map((id, at): [PersonalSection, SectionOfData] => {
    const rows = (found[at] ?? []) as PersonalRecord[]
    return [id, { total: totals.get(id) ?? rows.length, records: rows.slice(0, most) }]
  })
  return Object.fromEntries(data) as Record<PersonalSection, SectionOfData>
}
