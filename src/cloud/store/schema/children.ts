import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { users } from './people'

/** Children of a guardian's account: a nickname and an age band, nothing more. */
export const children = pgTable(
  'children',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    guardianId: uuid('guardian_id')
      .notNull()
      .references(() => users.id),
    key: text('key').notNull(),
    nickname: text('nickname').notNull(),
    ageBand: text('age_band').$type<'preschool' | 'primary' | 'secondary'>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    removedAt: timestamp('removed_at', { withTimezone: true }),
  },
  (table) => [
    unique('children_key').on(table.guardianId, table.key),
    index('children_own')
      .on(table.guardianId)
      .where(sql`removed_at is null`),
    check('children_age', sql`${table.ageBand} in ('preschool', 'primary', 'secondary')`),
  ],
)
