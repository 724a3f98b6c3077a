import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { children } from './children'
import { events, signups } from './events'
import { participation } from './participation'
import { users } from './people'

/** The people of a party. Nobody is in one event twice. */
export const signupPeople = pgTable(
  'signup_people',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    signupId: uuid('signup_id')
      .notNull()
      .references(() => signups.id),
    eventId: uuid('event_id').notNull(),
    userId: uuid('user_id').notNull(),
    /** Null: the person who signed up. */
    childId: uuid('child_id').references(() => children.id),
    /** The sign-up has not been cancelled. */
    active: boolean('active').notNull().default(true),
  },
  (table) => [
    index('signup_people_signup').on(table.signupId),
    uniqueIndex('signup_people_self')
      .on(table.eventId, table.userId)
      .where(sql`active and child_id is null`),
    uniqueIndex('signup_people_child')
      .on(table.eventId, table.childId)
      .where(sql`active and child_id is not null`),
  ],
)

/** Who was there. One row a person and event, whoever noted it and how often. */
export const attendance = pgTable(
  'attendance',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    /** `user/<id>`, `child/<id>`, or `walk-in/<device>/<number>` for who has no account. */
    person: text('person').notNull(),
    /** Whose account it is, the guardian's for a child; null for who has none. */
    userId: uuid('user_id').references(() => users.id),
    childId: uuid('child_id').references(() => children.id),
    signupId: uuid('signup_id').references(() => signups.id),
    /** Of who has no account. */
    name: text('name'),
    inAt: timestamp('in_at', { withTimezone: true }),
    outAt: timestamp('out_at', { withTimezone: true }),
    /** A worker took it back. */
    undoneAt: timestamp('undone_at', { withTimezone: true }),
    /** The act that credits it at present. */
    creditId: uuid('credit_id').references(() => participation.id),
    /** Acts that have credited it so far. */
    credits: integer('credits').notNull().default(0),
  },
  (table) => [
    unique('attendance_once').on(table.eventId, table.person),
    index('attendance_signup').on(table.signupId),
    index('attendance_own').on(table.userId),
  ],
)

/** What people who signed up are to be told: one row a sign-up and thing to tell, sent once. */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The order of messages of one instant. */
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    signupId: uuid('signup_id')
      .notNull()
      .references(() => signups.id),
    what: text('what').$type<'promoted' | 'changed' | 'cancelled' | 'reminder'>().notNull(),
    /** Which change of the event; 0 for what happens once. */
    round: integer('round').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Somebody is sending it until then. */
    claimedUntil: timestamp('claimed_until', { withTimezone: true }),
    /** That failed. */
    tries: integer('tries').notNull().default(0),
    sentAt: timestamp('sent_at', { withTimezone: true }),
  },
  (table) => [
    unique('outbox_messages_once').on(table.signupId, table.what, table.round),
    // Who signs up again, or a second party, is not reminded again.
    uniqueIndex('outbox_messages_reminder')
      .on(table.eventId, table.userId)
      .where(sql`what = 'reminder'`),
    index('outbox_messages_due')
      .on(table.at)
      .where(sql`sent_at is null`),
    index('outbox_messages_own').on(table.userId, table.at),
    // What is old enough to be forgotten.
    index('outbox_messages_age').on(table.at),
  ],
)
