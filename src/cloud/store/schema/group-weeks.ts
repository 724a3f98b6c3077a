import { check, date, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { groups } from './groups'

/** Weeks whose totals were made up, once for all groups, and never change again. */
export const publishedWeeks = pgTable('published_weeks', { monday: date('monday').primaryKey() })

/** Totals of groups by week; none where too few families took part. Nothing in them leads to a family. */
export const groupWeeks = pgTable(
  'group_weeks',
  {
    groupId: uuid('group_id')
      .notNull()
      .references(() => groups.id),
    monday: date('monday')
      .notNull()
      .references(() => publishedWeeks.monday),
    families: integer('families').notNull(),
    dropOffs: integer('drop_offs').notNull(),
    confirmed: integer('confirmed').notNull(),
    /** Half bags; null, as all that follow, where too few families wrote their diary. */
    recyclable: integer('recyclable'),
    hazardous: integer('hazardous'),
    kitchen: integer('kitchen'),
    other: integer('other'),
    /** The mean of the middle half of families, in half bags. */
    middle: integer('middle'),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.monday] }),
    check('group_weeks_families', sql`${table.families} >= 5`),
  ],
)
