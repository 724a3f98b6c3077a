import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { groups } from './groups'

/** Weeks that are over. What a week comes to is made up once, for all groups, and never changes again. */
export const publishedWeeks = pgTable(
  'published_weeks',
  {
    monday: date('monday').primaryKey(),
    /** What is being done about it: its families are counted, then the totals of groups are added up. */
    stage: text('stage').$type<'counting' | 'adding' | 'published'>().notNull().default('published'),
    /** The last family, or group, that this was done for; null: none yet. */
    after: uuid('after'),
  },
  (table) => [
    index('published_weeks_open')
      .on(table.monday)
      .where(sql`stage <> 'published'`),
    check('published_weeks_stage', sql`${table.stage} in ('counting', 'adding', 'published')`),
  ],
)

/**
 * What each family did in each class and community, counted once, until the totals of the week are published: all of
 * them are sums of these rows. Deleted then.
 */
export const weekFamilies = pgTable(
  'week_families',
  {
    monday: date('monday').notNull(),
    familyId: uuid('family_id').notNull(),
    classId: uuid('class_id'),
    communityId: uuid('community_id'),
    dropOffs: integer('drop_offs').notNull(),
    confirmed: integer('confirmed').notNull(),
    /** Half bags; null, as all that follow, where the family wrote no diary or it counts in another of its rows. */
    recyclable: integer('recyclable'),
    hazardous: integer('hazardous'),
    kitchen: integer('kitchen'),
    other: integer('other'),
    bags: integer('bags'),
  },
  (table) => [
    index('week_families_class')
      .on(table.classId)
      .where(sql`class_id is not null`),
    index('week_families_community')
      .on(table.communityId)
      .where(sql`community_id is not null`),
  ],
)

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
