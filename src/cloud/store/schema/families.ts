import { bigserial, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { users } from './people'

/** A family has no name; who is in it finds it by themselves, others by its code. */
export const families = pgTable('families', {
  id: uuid('id').primaryKey().defaultRandom(),
  /** What adults type to join. */
  code: text('code').notNull().unique('families_code'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
})

/** The adults of a family. Somebody who leaves is not kept. */
export const familyMembers = pgTable(
  'family_members',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    familyId: uuid('family_id')
      .notNull()
      .references(() => families.id),
    /** A person is in one family. */
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id)
      .unique('family_members_once'),
    joinedAt: timestamp('joined_at', { withTimezone: true }).notNull(),
    /** The order of joining, of those who came at one instant too. */
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
  },
  (table) => [index('family_members_family').on(table.familyId, table.sequence)],
)
