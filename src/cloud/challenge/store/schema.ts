import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { children } from '../../guardians/store/schema'
import { organisations, users } from '../../people/store/schema'
import { photo } from '../../photos/store/schema'

/** Bins at which a supervisor stands and shows a code. */
export const binPoints = pgTable(
  'bin_points',
  {
    id: rowId(),
    organisationId: reference('organisation_id', () => organisations.id).notNull(),
    openerId: reference('opener_id', () => users.id).notNull(),
    name: text('name').notNull(),
    /** The bin's codes are made from it; it never leaves the cloud. */
    secret: text('secret').notNull(),
    openedAt: instant('opened_at').notNull(),
  },
  (table) => [
    index('bin_points_organisation').on(table.organisationId),
    index('bin_points_opener').on(table.openerId),
    index('bin_points_opened').on(table.openedAt),
  ],
)

/**
 * The 21-day challenge of a child and its family. Deleted, with its rows in the tables below, when the
 * guardian withdraws the consent.
 */
export const challenges = pgTable(
  'challenges',
  {
    id: rowId(),
    childId: reference('child_id', () => children.id).notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    key: text('key').notNull(),
    /** In Asia/Shanghai. */
    startsOn: date('starts_on').notNull(),
    /** Ids of three actions from `content/challenge`. */
    actions: text('actions').array().notNull(),
    pledgeVersion: text('pledge_version').notNull(),
    /** Strokes, each a list of x, y, x, y… */
    signature: jsonb('signature').$type<readonly (readonly number[])[]>().notNull(),
    begunAt: instant('begun_at').notNull(),
  },
  (table) => [
    unique('challenges_key').on(table.userId, table.key),
    unique('challenges_start').on(table.childId, table.startsOn),
    // Finds the challenges whose retention time is over.
    index('challenges_age').on(table.startsOn),
  ],
)

const challengeId = () => reference('challenge_id', () => challenges.id).notNull()

/** Ticked days: one row per day, no matter who ticks it or how often. */
export const challengeTicks = pgTable(
  'challenge_ticks',
  {
    challengeId: challengeId(),
    day: smallint('day').notNull(),
    /** The calendar day, in Asia/Shanghai. */
    localDay: date('local_day').notNull(),
    /** Who is credited: the user whose tick arrived first. */
    userId: reference('user_id', () => users.id).notNull(),
    /** The earliest tick by the phones' clocks, but never later than its arrival. */
    at: instant('at').notNull(),
    /** The bin whose supervisor code confirmed the day. */
    pointId: reference('point_id', () => binPoints.id),
  },
  (table) => [
    primaryKey({ columns: [table.challengeId, table.day] }),
    index('challenge_ticks_day').on(table.localDay),
    check('challenge_ticks_days', sql`${table.day} between 1 and 21`),
  ],
)

/** Photos of days, visible only to the adults of the family. */
export const challengePhotos = pgTable(
  'challenge_photos',
  {
    challengeId: challengeId(),
    day: smallint('day').notNull(),
    jpeg: photo('jpeg').notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.day] })],
)

/** How many of five questions an adult answered correctly before and after the child explained. */
export const teachBacks = pgTable(
  'teach_backs',
  {
    challengeId: challengeId(),
    key: text('key').notNull(),
    before: smallint('before').notNull(),
    after: smallint('after').notNull(),
    localDay: date('local_day').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.key] })],
)

/** A family's answers to the follow-up questions. */
export const followUpAnswers = pgTable(
  'follow_up_answers',
  {
    challengeId: challengeId(),
    day: smallint('day').notNull(),
    answer: text('answer').$type<'still' | 'sometimes' | 'notAnyMore'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.day] })],
)

/** When a user is reminded. */
export const challengeReminders = pgTable(
  'challenge_reminders',
  {
    challengeId: challengeId(),
    userId: reference('user_id', () => users.id).notNull(),
    /** `HH:mm` in Asia/Shanghai. */
    time: text('time').notNull(),
    nextAt: instant('next_at').notNull(),
    /** Until then the reminder is reserved by a sender. */
    claimedUntil: instant('claimed_until'),
  },
  (table) => [
    primaryKey({ columns: [table.challengeId, table.userId] }),
    index('challenge_reminders_due').on(table.nextAt),
    index('challenge_reminders_own').on(table.userId),
  ],
)
