import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { children } from '../../guardians/store/schema'
import { organisations, users } from '../../people/store/schema'
import { photo } from '../../photos/store/schema'

/** Bins at which a supervisor stands and shows a code. */
export const binPoints = pgTable(
  'bin_points',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    openerId: uuid('opener_id')
      .notNull()
      .references(() => users.id),
    name: text('name').notNull(),
    /** What its codes are made from; never leaves the cloud. */
    secret: text('secret').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('bin_points_organisation').on(table.organisationId),
    index('bin_points_opener').on(table.openerId),
    index('bin_points_opened').on(table.openedAt),
  ],
)

/** 21 days of a child and its family. Deleted, with all below, when the guardian withdraws the consent. */
export const challenges = pgTable(
  'challenges',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    childId: uuid('child_id')
      .notNull()
      .references(() => children.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    key: text('key').notNull(),
    /** Asia/Shanghai. */
    startsOn: date('starts_on').notNull(),
    /** Ids of three actions of `content/challenge`. */
    actions: text('actions').array().notNull(),
    pledgeVersion: text('pledge_version').notNull(),
    /** Strokes, each x and y in turn. */
    signature: jsonb('signature').$type<readonly (readonly number[])[]>().notNull(),
    begunAt: timestamp('begun_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('challenges_key').on(table.userId, table.key),
    unique('challenges_start').on(table.childId, table.startsOn),
    // Those whose time is over are found by it.
    index('challenges_age').on(table.startsOn),
  ],
)

const challengeId = () =>
  uuid('challenge_id')
    .notNull()
    .references(() => challenges.id)

/** Days that were ticked, each once, whoever ticked it and how often. */
export const challengeTicks = pgTable(
  'challenge_ticks',
  {
    challengeId: challengeId(),
    day: smallint('day').notNull(),
    /** Of that day, in Asia/Shanghai. */
    localDay: date('local_day').notNull(),
    /** Who was credited: whose tick came first. */
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** The earliest, by the phones' clocks, but never after it came. */
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** The bin at which a supervisor's code was given. */
    pointId: uuid('point_id').references(() => binPoints.id),
  },
  (table) => [
    primaryKey({ columns: [table.challengeId, table.day] }),
    index('challenge_ticks_day').on(table.localDay),
    check('challenge_ticks_days', sql`${table.day} between 1 and 21`),
  ],
)

/** Photos of days: for the family's adults alone. */
export const challengePhotos = pgTable(
  'challenge_photos',
  {
    challengeId: challengeId(),
    day: smallint('day').notNull(),
    jpeg: photo('jpeg').notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.day] })],
)

/** Right answers of a grown-up, of five, before and after the child explained. */
export const teachBacks = pgTable(
  'teach_backs',
  {
    challengeId: challengeId(),
    key: text('key').notNull(),
    before: smallint('before').notNull(),
    after: smallint('after').notNull(),
    localDay: date('local_day').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.key] })],
)

/** What a family answers when it is asked how it goes. */
export const followUpAnswers = pgTable(
  'follow_up_answers',
  {
    challengeId: challengeId(),
    day: smallint('day').notNull(),
    answer: text('answer').$type<'still' | 'sometimes' | 'notAnyMore'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.day] })],
)

/** When somebody wants to be reminded. */
export const challengeReminders = pgTable(
  'challenge_reminders',
  {
    challengeId: challengeId(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** `HH:mm` in Asia/Shanghai. */
    time: text('time').notNull(),
    nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
    /** Somebody is sending it until then. */
    claimedUntil: timestamp('claimed_until', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.challengeId, table.userId] }),
    index('challenge_reminders_due').on(table.nextAt),
    index('challenge_reminders_own').on(table.userId),
  ],
)
