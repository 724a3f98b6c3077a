import { sql } from 'drizzle-orm'
import { bigserial, boolean, check, index, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import type { Avatar } from '#domain/family/avatar'
import { users } from '../../people/store/schema'

/** A family has no name. Its members find it by their account, others by its code. */
export const families = pgTable('families', {
  id: rowId(),
  /** Adults type it to join. */
  code: text('code').notNull().unique('families_code'),
  createdAt: instant('created_at').notNull(),
})

/** The adults of a family. The row is deleted when somebody leaves. */
export const familyMembers = pgTable(
  'family_members',
  {
    id: rowId(),
    familyId: reference('family_id', () => families.id).notNull(),
    /** A person is in only one family. */
    userId: reference('user_id', () => users.id)
      .notNull()
      .unique('family_members_once'),
    joinedAt: instant('joined_at').notNull(),
    /** The order of joining, also for people who joined at the same instant. */
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
  },
  (table) => [index('family_members_family').on(table.familyId, table.sequence)],
)

/** Children of a guardian's account: only a nickname and an age band, and in the challenge an avatar. */
export const children = pgTable(
  'children',
  {
    id: rowId(),
    guardianId: reference('guardian_id', () => users.id).notNull(),
    key: text('key').notNull(),
    /** Null once erased; the row stays without a name, for the records that refer to it. */
    nickname: text('nickname'),
    ageBand: text('age_band').$type<'preschool' | 'primary' | 'secondary'>().notNull(),
    /** The family in which the guardian consented to the challenge. */
    familyId: reference('family_id', () => families.id),
    avatar: text('avatar').$type<Avatar>(),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (table) => [
    unique('children_key').on(table.guardianId, table.key),
    index('children_own')
      .on(table.guardianId)
      .where(sql`removed_at is null`),
    index('children_family')
      .on(table.familyId)
      .where(sql`family_id is not null`),
    check('children_age', sql`${table.ageBand} in ('preschool', 'primary', 'secondary')`),
    check('children_named', sql`${table.nickname} is not null or ${table.removedAt} is not null`),
    check('children_challenge', sql`(${table.familyId} is null) = (${table.avatar} is null)`),
    check('children_present', sql`${table.familyId} is null or ${table.removedAt} is null`),
  ],
)

/** The proof that a guardian consented to a text, and when they withdrew. Kept when the child is deleted. */
export const childConsents = pgTable(
  'child_consents',
  {
    id: rowId(),
    childId: reference('child_id', () => children.id).notNull(),
    guardianId: reference('guardian_id', () => users.id).notNull(),
    version: text('version').notNull(),
    /** Agreed to separately: the law asks for that, because the challenge works without them. */
    photos: boolean('photos').notNull().default(false),
    signature: boolean('signature').notNull().default(false),
    consentedAt: instant('consented_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    unique('child_consents_once').on(table.childId, table.version),
    index('child_consents_guardian').on(table.guardianId),
    uniqueIndex('child_consents_live')
      .on(table.childId)
      .where(sql`withdrawn_at is null`),
  ],
)
