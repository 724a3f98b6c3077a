import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { children } from './children'
import { families } from './families'
import { organisations, users } from './people'

/** The days on which a school's classes begin together. */
export const terms = pgTable(
  'terms',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    /** Asia/Shanghai. */
    startsOn: date('starts_on').notNull(),
  },
  (table) => [unique('terms_once').on(table.organisationId, table.name)],
)

/** Classes of schools and communities, opened by a teacher, a worker or an admin. */
export const groups = pgTable(
  'groups',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    openerId: uuid('opener_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind').$type<'class' | 'community'>().notNull(),
    name: text('name').notNull(),
    /** What families type to join. */
    code: text('code').notNull().unique('groups_code'),
    /** The term it follows: a change of that one's day changes this one's. */
    termId: uuid('term_id').references(() => terms.id),
    /** Asia/Shanghai; null: each family begins when it likes. */
    startsOn: date('starts_on'),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    /** Roll-up: families that are in it. */
    families: integer('families').notNull().default(0),
  },
  (table) => [
    index('groups_organisation').on(table.organisationId, table.openedAt),
    index('groups_term').on(table.termId),
    index('groups_opener').on(table.openerId),
    check('groups_kind', sql`${table.kind} in ('class', 'community')`),
    check('groups_term_day', sql`${table.termId} is null or ${table.startsOn} is not null`),
    check('groups_families', sql`${table.families} >= 0`),
  ],
)

/** Which families are in which groups. Who leaves is not kept. */
export const groupFamilies = pgTable(
  'group_families',
  {
    groupId: uuid('group_id')
      .notNull()
      .references(() => groups.id),
    familyId: uuid('family_id')
      .notNull()
      .references(() => families.id),
    joinedAt: timestamp('joined_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.familyId] }),
    index('group_families_own').on(table.familyId),
  ],
)

/** With which children families are in classes. */
export const groupChildren = pgTable(
  'group_children',
  {
    groupId: uuid('group_id')
      .notNull()
      .references(() => groups.id),
    childId: uuid('child_id')
      .notNull()
      .references(() => children.id),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.childId] }),
    index('group_children_own').on(table.childId),
  ],
)
