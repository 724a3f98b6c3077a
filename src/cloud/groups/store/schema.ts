import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { children, families } from '../../guardians/store/schema'
import { organisations, users } from '../../people/store/schema'

/** Terms: the days on which a school's classes begin together. */
export const terms = pgTable(
  'terms',
  {
    id: rowId(),
    organisationId: reference('organisation_id', () => organisations.id).notNull(),
    name: text('name').notNull(),
    /** In Asia/Shanghai. */
    startsOn: date('starts_on').notNull(),
  },
  (table) => [unique('terms_once').on(table.organisationId, table.name)],
)

/** Classes of schools and communities, opened by a teacher, a worker or an admin. */
export const groups = pgTable(
  'groups',
  {
    id: rowId(),
    organisationId: reference('organisation_id', () => organisations.id).notNull(),
    openerId: reference('opener_id', () => users.id).notNull(),
    kind: text('kind').$type<'class' | 'community'>().notNull(),
    name: text('name').notNull(),
    /** Families type it to join. */
    code: text('code').notNull().unique('groups_code'),
    /** The term it follows: when the term's day changes, this group's day changes too. */
    termId: reference('term_id', () => terms.id),
    /** In Asia/Shanghai; null: each family begins when it likes. */
    startsOn: date('starts_on'),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    /** Roll-up: number of families in it. */
    families: integer('families').notNull().default(0),
  },
  (table) => [
    index('groups_organisation').on(table.organisationId, table.openedAt),
    index('groups_term').on(table.termId),
    index('groups_opener').on(table.openerId),
    check('groups_kind', sql`${table.kind} in ('class', 'community')`),
    check('groups_term_day', sql`${table.termId} is null or ${table.startsOn} is not null`),
    check('groups_families', sql`${table.families} >= 0`),
  ],
)

/** Which families are in which groups. The row is deleted when a family leaves. */
export const groupFamilies = pgTable(
  'group_families',
  {
    groupId: reference('group_id', () => groups.id).notNull(),
    familyId: reference('family_id', () => families.id).notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.familyId] }),
    index('group_families_own').on(table.familyId),
  ],
)

/** The children with whom families are in classes. */
export const groupChildren = pgTable(
  'group_children',
  {
    groupId: reference('group_id', () => groups.id).notNull(),
    childId: reference('child_id', () => children.id).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.childId] }),
    index('group_children_own').on(table.childId),
  ],
)

/** Weeks that are over. A week's totals are computed once, for all groups, and never change again. */
export const publishedWeeks = pgTable(
  'published_weeks',
  {
    monday: date('monday').primaryKey(),
    /** Progress: first its families are counted, then the totals of groups are added up. */
    stage: text('stage').$type<'counting' | 'adding' | 'published'>().notNull().default('published'),
    /** The last family or group that this stage has processed; null if none yet. */
    after: uuid('after'),
  },
  (table) => [
    index('published_weeks_open')
      .on(table.monday)
      .where(sql`stage <> 'published'`),
    check('published_weeks_stage', sql`${table.stage} in ('counting', 'adding', 'published')`),
  ],
)

/** The counts of a week, for a family or for a group: bags in half bags per waste class. */
const weekCounts = () => ({
  dropOffs: integer('drop_offs').notNull(),
  confirmed: integer('confirmed').notNull(),
  recyclable: integer('recyclable'),
  hazardous: integer('hazardous'),
  food: integer('food'),
  other: integer('other'),
})

/**
 * What each family did in each class and community, counted once; all totals of the week are sums of these
 * rows. Deleted once the week's totals are published.
 */
export const weekFamilies = pgTable(
  'week_families',
  {
    monday: date('monday').notNull(),
    familyId: uuid('family_id').notNull(),
    classId: uuid('class_id'),
    communityId: uuid('community_id'),
    /** Bags and their sum are null if the family wrote no diary, or if it counts in another of its rows. */
    ...weekCounts(),
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

/** Totals of groups by week; none if too few families took part. Nothing in them leads to a family. */
export const groupWeeks = pgTable(
  'group_weeks',
  {
    groupId: reference('group_id', () => groups.id).notNull(),
    monday: date('monday')
      .notNull()
      .references(() => publishedWeeks.monday),
    families: integer('families').notNull(),
    /** Bags and `middle` are null if too few families wrote a diary. */
    ...weekCounts(),
    /** The mean of the middle half of families, in half bags. */
    middle: integer('middle'),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.monday] }),
    check('group_weeks_families', sql`${table.families} >= 5`),
  ],
)
