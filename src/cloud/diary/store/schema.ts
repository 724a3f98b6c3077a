import { date, index, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core'
import { instant, reference } from '../../database/columns'
import { families } from '../../guardians/store/schema'

/** A family's bags by day and waste class, in half bags. */
export const diaryEntries = pgTable(
  'diary_entries',
  {
    familyId: reference('family_id', () => families.id).notNull(),
    localDay: date('local_day').notNull(),
    /** By the phone's clock; the later entry wins. */
    writtenAt: instant('written_at').notNull().defaultNow(),
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
