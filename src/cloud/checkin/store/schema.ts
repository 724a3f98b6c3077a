import { index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { events, signups } from '../../events/store/schema'
import { children } from '../../guardians/store/schema'
import { participation } from '../../participation/store/schema'
import { users } from '../../people/store/schema'

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
