import { sql } from 'drizzle-orm'
import { bigserial, index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { events, signups } from '../../events/store/schema'
import { users } from '../../people/store/schema'

/** Messages to people who signed up: one row per sign-up and thing to tell, sent once. */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    id: rowId(),
    /** Orders messages of the same instant. */
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    eventId: reference('event_id', () => events.id).notNull(),
    signupId: reference('signup_id', () => signups.id).notNull(),
    what: text('what').$type<'promoted' | 'changed' | 'cancelled' | 'reminder'>().notNull(),
    /** The number of the event's change; 0 for a message that is sent only once. */
    round: integer('round').notNull(),
    at: instant('at').notNull(),
    /** Until then the message is reserved by a sender. */
    claimedUntil: instant('claimed_until'),
    /** Number of failed tries. */
    tries: integer('tries').notNull().default(0),
    sentAt: instant('sent_at'),
  },
  (table) => [
    unique('outbox_messages_once').on(table.signupId, table.what, table.round),
    // Signing up again, or with a second party, brings no second reminder.
    uniqueIndex('outbox_messages_reminder')
      .on(table.eventId, table.userId)
      .where(sql`what = 'reminder'`),
    index('outbox_messages_due')
      .on(table.at)
      .where(sql`sent_at is null`),
    index('outbox_messages_own').on(table.userId, table.at),
    // Finds the messages that are old enough to be deleted.
    index('outbox_messages_age').on(table.at),
  ],
)
