import { sql } from 'drizzle-orm'
import { bigserial, index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { events, signups } from '../../events/store/schema'
import { users } from '../../people/store/schema'

/** What people who signed up are to be told: one row a sign-up and thing to tell, sent once. */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    id: rowId(),
    /** The order of messages of one instant. */
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    eventId: reference('event_id', () => events.id).notNull(),
    signupId: reference('signup_id', () => signups.id).notNull(),
    what: text('what').$type<'promoted' | 'changed' | 'cancelled' | 'reminder'>().notNull(),
    /** Which change of the event; 0 for what happens once. */
    round: integer('round').notNull(),
    at: instant('at').notNull(),
    /** Somebody is sending it until then. */
    claimedUntil: instant('claimed_until'),
    /** That failed. */
    tries: integer('tries').notNull().default(0),
    sentAt: instant('sent_at'),
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
