import { desc, eq, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { auditLog } from '../../audit/store/schema'
import { binPoints } from '../../challenge/store/schema'
import { contests } from '../../contests/store/schema'
import type { Orm } from '../../database/database'
import { events } from '../../events/store/schema'
import { groups } from '../../groups/store/schema'
import { outboxMessages } from '../../messages/store/schema'
import { participation } from '../../participation/store/schema'
import { organisations, roleGrants, users } from '../../people/store/schema'
import type { Section } from './section'

/** The user's account, and what was noted of what they did. */
export const accountSections = {
  account: (orm, userId) => orm.select({ since: users.createdAt }).from(users).where(eq(users.id, userId)),
  roles: (orm, userId) =>
    orm
      .select({ role: roleGrants.role, organisation: organisations.name, until: roleGrants.expiresAt })
      .from(roleGrants)
      .leftJoin(organisations, eq(organisations.id, roleGrants.organisationId))
      .where(eq(roleGrants.userId, userId))
      .orderBy(roleGrants.role, organisations.name),
  participation: (orm, userId) => {
    const { kind, localDay, points, minutes, at, id } = participation
    return orm
      .select({ act: kind, day: localDay, points, minutes })
      .from(participation)
      .where(eq(participation.userId, userId))
      .orderBy(desc(localDay), desc(at), id)
  },
  notices: (orm, userId) =>
    orm
      .select({ notice: outboxMessages.what, title: events.title, sent: outboxMessages.at })
      .from(outboxMessages)
      .innerJoin(events, eq(events.id, outboxMessages.eventId))
      .where(eq(outboxMessages.userId, userId))
      .orderBy(desc(outboxMessages.at), outboxMessages.id),
  opened: (orm, userId) => {
    const own = openedBy(orm, userId).as('own')
    return orm.select({ title: own.title, opened: own.opened }).from(own).orderBy(desc(own.opened), own.title)
  },
  acts: (orm, userId) =>
    orm
      .select({ action: auditLog.action, done: auditLog.at })
      .from(auditLog)
      .where(eq(auditLog.actorId, userId))
      .orderBy(desc(auditLog.at), auditLog.id),
} satisfies Record<string, Section>

/** What the user opened for others. */
function openedBy(orm: Orm, userId: string) {
  return unionAll(
    orm
      .select({
        title: events.title,
        opened: sql<Date>`${events.createdAt}`.mapWith(events.createdAt).as('opened'),
      })
      .from(events)
      .where(eq(events.creatorId, userId)),
    orm
      .select({
        title: contests.title,
        opened: sql<Date>`${contests.createdAt}`.mapWith(events.createdAt).as('opened'),
      })
      .from(contests)
      .where(eq(contests.openerId, userId)),
    orm
      .select({
        title: groups.name,
        opened: sql<Date>`${groups.openedAt}`.mapWith(events.createdAt).as('opened'),
      })
      .from(groups)
      .where(eq(groups.openerId, userId)),
    orm
      .select({
        title: binPoints.name,
        opened: sql<Date>`${binPoints.openedAt}`.mapWith(events.createdAt).as('opened'),
      })
      .from(binPoints)
      .where(eq(binPoints.openerId, userId)),
  )
}
