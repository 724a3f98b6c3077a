import { sql } from 'drizzle-orm'
import {
  bigserial,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { events, signups } from '../../events/store/schema'
import { users } from '../../people/store/schema'

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
