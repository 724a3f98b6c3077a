import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  type PgColumnBuilderBase,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import type { ContestField, ContestScope } from '#domain/contests/fields'
import type { Age } from '#domain/quiz/question'
import { organisations, users } from '../../people/store/schema'

const planColumns = {
  title: text('title').notNull(),
  scope: text('scope').$type<ContestScope>().notNull(),
  organisationId: reference('organisation_id', () => organisations.id),
  className: text('class_name'),
  /** Names given by the opener of a unit's contest; in a city contest the organisations are the groups. */
  groups: jsonb('groups').$type<readonly string[]>().notNull(),
  from: instant('opens_at').notNull(),
  to: instant('closes_at').notNull(),
  questionCount: integer('questions').notNull(),
  attempts: integer('attempts').notNull(),
  age: text('age').$type<Age>().notNull(),
} satisfies Record<ContestField, PgColumnBuilderBase>

/** Quiz contests of a class, a unit or the city, opened by a teacher, a worker or an admin. */
export const contests = pgTable(
  'contests',
  {
    id: rowId(),
    openerId: reference('opener_id', () => users.id).notNull(),
    key: text('key').notNull(),
    /** People type it to join. */
    code: text('code').notNull().unique('contests_code'),
    ...planColumns,
    createdAt: instant('created_at').notNull(),
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [
    unique('contests_key').on(table.openerId, table.key),
    check('contests_scope', sql`(${table.scope} = 'city') = (${table.organisationId} is null)`),
    check('contests_window', sql`${table.from} < ${table.to}`),
    check('contests_questions', sql`${table.questionCount} between 5 and 50`),
    check('contests_attempts', sql`${table.attempts} between 1 and 5`),
  ],
)

/** Who takes part in a contest, and in which group. */
export const contestEntries = pgTable(
  'contest_entries',
  {
    contestId: reference('contest_id', () => contests.id).notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    /** An organisation's id in a city contest, a group's name in a unit's, empty in a class. */
    groupId: text('group_id').notNull(),
    /** Only for adults who agreed to be named in the standing. */
    name: text('name'),
    /** Roll-up: right answers of the best finished attempt; null until there is one. */
    best: integer('best'),
    joinedAt: instant('joined_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contestId, table.userId] }),
    index('contest_entries_own').on(table.userId, table.joinedAt),
    index('contest_entries_standing')
      .on(table.contestId, table.groupId, table.best)
      .where(sql`best is not null`),
    index('contest_entries_named')
      .on(table.contestId, table.best)
      .where(sql`best is not null and name is not null`),
  ],
)
