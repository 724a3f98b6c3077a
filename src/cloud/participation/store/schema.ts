import {
  type AnyPgColumn,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { organisations, users } from '../../people/store/schema'

/** Append-only (a trigger refuses UPDATE and DELETE): one row per act; a reversing row undoes a mistake. */
export const participation = pgTable(
  'participation',
  {
    id: rowId(),
    kind: text('kind').notNull(),
    /** Id of what the act is about: a person is never credited twice for it. */
    about: text('about').notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    familyId: uuid('family_id'),
    organisationId: reference('organisation_id', () => organisations.id),
    /** Asia/Shanghai. */
    localDay: date('local_day').notNull(),
    at: instant('at').notNull(),
    points: integer('points').notNull(),
    minutes: integer('minutes').notNull().default(0),
    reverses: uuid('reverses')
      .unique('participation_reversed_once')
      .references((): AnyPgColumn => participation.id),
  },
  (table) => [
    unique('participation_once').on(table.kind, table.about, table.userId),
    index('participation_user').on(table.userId, table.localDay),
  ],
)

/** Roll-up by person, day and kind; locking its row also makes the daily cap exact. */
export const participationDays = pgTable(
  'participation_days',
  {
    userId: reference('user_id', () => users.id).notNull(),
    localDay: date('local_day').notNull(),
    /** A kind of act, or the common name of kinds that share a daily cap. */
    kind: text('kind').notNull(),
    acts: integer('acts').notNull(),
    /** Points before the cap. */
    earned: integer('earned').notNull().default(0),
    points: integer('points').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.localDay, table.kind] })],
)

/** Roll-up by person. */
export const participationTotals = pgTable('participation_totals', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id),
  acts: integer('acts').notNull(),
  points: integer('points').notNull(),
})
