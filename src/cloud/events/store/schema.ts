import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  type PgColumnBuilderBase,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { children } from '../../guardians/store/schema'
import { organisations, users } from '../../people/store/schema'
import type { EventAudience, EventKind } from '#domain/events/choices'
import type { EventCover } from '#domain/events/cover'
import type { EventField } from '#domain/events/fields'
import { teams } from '../../teams/store/schema'

/** The part of the plan that sign-ups read. It is in the counter row, which they lock anyway. */
const planOfPlaces = {
  teamId: reference('team_id', () => teams.id),
  signUpUntil: instant('sign_up_until').notNull(),
  capacity: integer('capacity').notNull(),
} satisfies Partial<Record<EventField, PgColumnBuilderBase>>

/** The other fields that a worker fills in. */
const planColumns = {
  kind: text('kind').$type<EventKind>().notNull(),
  title: text('title').notNull(),
  place: text('place').notNull(),
  about: text('about').notNull(),
  bring: text('bring').notNull(),
  contactName: text('contact_name').notNull(),
  contactPhone: text('contact_phone').notNull(),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  audience: text('audience').$type<EventAudience>().notNull(),
  creditedMinutes: integer('credited_minutes').notNull(),
  checkOut: boolean('check_out').notNull(),
  cover: text('cover').$type<EventCover>().notNull().default('bins'),
} satisfies Record<Exclude<EventField, keyof typeof planOfPlaces>, PgColumnBuilderBase>

/** Events of organisations: talks, trainings, litter picking. */
export const events = pgTable(
  'events',
  {
    id: rowId(),
    organisationId: reference('organisation_id', () => organisations.id).notNull(),
    creatorId: reference('creator_id', () => users.id).notNull(),
    ...planColumns,
    state: text('state').$type<'draft' | 'published' | 'ended' | 'cancelled'>().notNull().default('draft'),
    /** Why it was cancelled. */
    reason: text('reason'),
    /** Number of changes since it was published. */
    changes: integer('changes').notNull().default(0),
    /** Hex; check-in codes are made from it, and it never leaves the cloud. */
    secret: text('secret').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('events_open')
      .on(table.startsAt, table.id)
      .where(sql`state = 'published'`),
    index('events_start').on(table.startsAt.desc().nullsFirst(), table.id),
    index('events_organisation').on(table.organisationId, table.startsAt),
    index('events_creator').on(table.creatorId),
    check('events_state', sql`${table.state} in ('draft', 'published', 'ended', 'cancelled')`),
    check('events_window', sql`${table.startsAt} < ${table.endsAt}`),
    check('events_reason', sql`${table.state} = 'cancelled' or ${table.reason} is null`),
  ],
)

/** The counter row of an event. Every sign-up, cancellation and promotion locks it until commit, in order. */
export const eventPlaces = pgTable(
  'event_places',
  {
    eventId: uuid('event_id')
      .primaryKey()
      .references(() => events.id),
    /** Whether the event is published, not ended and not cancelled. */
    open: boolean('open').notNull().default(false),
    /** All numbers in this table count people, except the sequence. */
    ...planOfPlaces,
    taken: integer('taken').notNull().default(0),
    waiting: integer('waiting').notNull().default(0),
    /** The sequence of the last sign-up. */
    lastSequence: integer('last_sequence').notNull().default(0),
  },
  (table) => [
    check('event_places_taken', sql`${table.taken} between 0 and ${table.capacity}`),
    check('event_places_waiting', sql`${table.waiting} >= 0`),
  ],
)

/** The parties that signed up. The phone makes the key: one row per key, however often it is sent. */
export const signups = pgTable(
  'signups',
  {
    id: rowId(),
    eventId: reference('event_id', () => events.id).notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    key: text('key').notNull(),
    /** The name for the organiser to use; null if none was given. */
    name: text('name'),
    /** Order of sign-up within the event. */
    sequence: integer('sequence').notNull(),
    /** Number of people. */
    size: integer('size').notNull(),
    state: text('state').$type<'placed' | 'waiting' | 'cancelled'>().notNull(),
    signedAt: instant('signed_at').notNull(),
    /** When it moved up from the waiting list; null if it had a place at once. */
    promotedAt: instant('promoted_at'),
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [
    unique('signups_key').on(table.userId, table.key),
    unique('signups_sequence').on(table.eventId, table.sequence),
    index('signups_queue')
      .on(table.eventId, table.sequence)
      .where(sql`state = 'waiting'`),
    check('signups_state', sql`${table.state} in ('placed', 'waiting', 'cancelled')`),
    check('signups_size', sql`${table.size} between 1 and 6`),
  ],
)

/** The people of a party. Nobody is in the same event twice. */
export const signupPeople = pgTable(
  'signup_people',
  {
    id: rowId(),
    signupId: reference('signup_id', () => signups.id).notNull(),
    eventId: uuid('event_id').notNull(),
    userId: uuid('user_id').notNull(),
    /** Null: the person who signed up. */
    childId: reference('child_id', () => children.id),
    /** False once the sign-up is cancelled. */
    active: boolean('active').notNull().default(true),
  },
  (table) => [
    index('signup_people_signup').on(table.signupId),
    uniqueIndex('signup_people_self')
      .on(table.eventId, table.userId)
      .where(sql`active and child_id is null`),
    uniqueIndex('signup_people_child')
      .on(table.eventId, table.childId)
      .where(sql`active and child_id is not null`),
  ],
)
