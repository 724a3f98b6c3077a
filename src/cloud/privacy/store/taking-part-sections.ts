import { desc, eq, sql } from 'drizzle-orm'
import { certificates } from '../../certificates/store/schema'
import { attendance } from '../../checkin/store/schema'
import { contestEntries, contests } from '../../contests/store/schema'
import { events, signups } from '../../events/store/schema'
import { quizAttempts } from '../../quiz/store/schema'
import { reports } from '../../reports/store/schema'
import { teamMembers, teams } from '../../teams/store/schema'
import { pledges } from '../../volunteers/store/schema'
import type { Section } from './section'

/** What the user reported, answered, joined and signed. */
export const takingPartSections = {
  reports: (orm, userId) => {
    const { kind, query, entryName, suggestion, status, answer, receivedAt, id } = reports
    return orm
      .select({ report: kind, query, entryName, suggestion, status, answer, sent: receivedAt })
      .from(reports)
      .where(eq(reports.userId, userId))
      .orderBy(desc(receivedAt), id)
  },
  quizzes: (orm, userId) => {
    const { mode, localDay, answered, score, startedAt, id } = quizAttempts
    return orm
      .select({ mode, day: localDay, answered, score })
      .from(quizAttempts)
      .where(eq(quizAttempts.userId, userId))
      .orderBy(desc(startedAt), id)
  },
  contests: (orm, userId) => {
    const { name, best, joinedAt } = contestEntries
    return orm
      .select({ title: contests.title, shownName: name, best, joined: joinedAt })
      .from(contestEntries)
      .innerJoin(contests, eq(contests.id, contestEntries.contestId))
      .where(eq(contestEntries.userId, userId))
      .orderBy(desc(joinedAt), contests.id)
  },
  certificates: (orm, userId) => {
    const { name, what, localDay, code, issuedAt } = certificates
    return orm
      .select({ shownName: name, what, day: localDay, code })
      .from(certificates)
      .where(eq(certificates.userId, userId))
      .orderBy(desc(issuedAt), code)
  },
  signups: (orm, userId) => {
    const people = sql<string | null>`(
      select string_agg(coalesce(c.nickname, case when p.child_id is null then '本人' else '孩子' end), '、' order by p.id)
      from signup_people p left join children c on c.id = p.child_id where p.signup_id = ${signups.id})`
    return orm
      .select({
        title: events.title,
        starts: events.startsAt,
        state: signups.state,
        shownName: signups.name,
        people,
      })
      .from(signups)
      .innerJoin(events, eq(events.id, signups.eventId))
      .where(eq(signups.userId, userId))
      .orderBy(desc(signups.signedAt), signups.id)
  },
  attendance: (orm, userId) => {
    // Materialized, so that PostgreSQL does not look for the user's attendance in all events, one by one.
    const own = sql`(with own as materialized (
      select a.*, e.title, e.starts_at from attendance a join events e on e.id = a.event_id where a.user_id = ${userId}::uuid
    ) select * from own) own`
    return orm
      .select({
        title: sql`own.title`.mapWith(events.title),
        nickname: sql<string | null>`(select nickname from children where id = own.child_id)`,
        came: sql<Date | null>`own.in_at`.mapWith(attendance.inAt),
        went: sql<Date | null>`own.out_at`.mapWith(attendance.outAt),
      })
      .from(own)
      .orderBy(sql`own.starts_at desc, own.id`)
  },
  teams: (orm, userId) =>
    orm
      .select({ team: teams.name, shownName: teamMembers.name, joined: teamMembers.joinedAt })
      .from(teamMembers)
      .innerJoin(teams, eq(teams.id, teamMembers.teamId))
      .where(eq(teamMembers.userId, userId))
      .orderBy(desc(teamMembers.joinedAt), teams.id),
  pledges: (orm, userId) => {
    const { version, name, signedAt, id } = pledges
    return orm
      .select({ version, shownName: name, signed: signedAt })
      .from(pledges)
      .where(eq(pledges.userId, userId))
      .orderBy(desc(signedAt), id)
  },
} satisfies Record<string, Section>
