import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { events, signups } from '../../events/store/schema'
import { children } from '../../guardians/store/schema'
import { participation } from '../../participation/store/schema'
import { users } from '../../people/store/schema'

/** Attendance: one row per person and event, no matter who noted it or how often. */
export const attendance = pgTable(
  'attendance',
  {
    id: rowId(),
    eventId: reference('event_id', () => events.id).notNull(),
    /** `user/<id>`, `child/<id>`, or `walk-in/<device>/<number>` for a person without an account. */
    person: text('person').notNull(),
    /** The person's account, for a child the guardian's; null for a person without an account. */
    userId: reference('user_id', () => users.id),
    childId: reference('child_id', () => children.id),
    signupId: reference('signup_id', () => signups.id),
    /** Only for a person without an account. */
    name: text('name'),
    inAt: instant('in_at'),
    outAt: instant('out_at'),
    /** When a worker took it back. */
    undoneAt: instant('undone_at'),
    /** The act that credits it at present. */
    creditId: reference('credit_id', () => participation.id),
    /** How many acts have credited it so far. */
    credits: integer('credits').notNull().default(0),
  },
  (table) => [
    unique('attendance_once').on(table.eventId, table.person),
    index('attendance_signup').on(table.signupId),
    index('attendance_own').on(table.userId),
  ],
)
