import { date, index, pgTable, primaryKey, smallint, timestamp, uuid } from 'drizzle-orm/pg-core'
import { families } from '../../guardians/store/schema'

/** Bags of a family by day and class, in half bags. */
export const diaryEntries = pgTable(
  'diary_entries',
  {
    familyId: uuid('family_id')
      .notNull()
      .references(() => families.id),
    localDay: date('local_day').notNull(),
    /** By the phone's clock: the later writing holds. */
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
    recyclable: smallint('recyclable').notNull(),
    hazardous: smallint('hazardous').notNull(),
    food: smallint('food').notNull(),
    other: smallint('other').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.familyId, table.localDay] }),
    index('diary_entries_day').on(table.localDay),
  ],
)
