import * as v from 'valibot'
import { eventCovers } from '#domain/events/cover'
import { largestParty } from '#domain/events/party'
import { eventAudiences, eventKinds, eventLimits } from '#domain/events/plan'
import { code, written } from './text'
import { count, instant, list, rowId } from './values'

/** ISO 8601; what is unreadable is told by INVALID_EVENT, in words. */
const writtenInstant = v.pipe(v.string(), v.maxLength(40))

/** What a worker fills in. Wide on purpose: what a person can get wrong is told by INVALID_EVENT. */
export const eventPlan = {
  kind: v.picklist(eventKinds),
  title: written,
  place: written,
  about: v.optional(written, ''),
  bring: v.optional(written, ''),
  contactName: written,
  contactPhone: written,
  startsAt: writtenInstant,
  endsAt: writtenInstant,
  signUpUntil: writtenInstant,
  /** People. */
  capacity: v.number(),
  /** `accompanied`: children only together with their guardian. */
  audience: v.picklist(eventAudiences),
  /** A volunteer team of the organisation, where only its members may sign up. */
  teamId: v.optional(v.nullable(rowId), null),
  /** For being there; ignored where people check out. */
  creditedMinutes: v.number(),
  checkOut: v.boolean(),
  cover: v.optional(v.picklist(eventCovers), 'bins'),
}

/** An event as everyone may see it. */
export const event = v.object({
  eventId: v.string(),
  organisationId: v.string(),
  /** Name of the organisation. */
  organisation: v.string(),
  district: v.string(),
  state: v.picklist(['draft', 'published', 'ended', 'cancelled']),
  /** Why it was cancelled. */
  reason: v.nullable(v.string()),
  kind: v.picklist(eventKinds),
  title: v.string(),
  place: v.string(),
  about: v.string(),
  bring: v.string(),
  contactName: v.string(),
  contactPhone: v.string(),
  startsAt: instant,
  endsAt: instant,
  signUpUntil: instant,
  capacity: count,
  audience: v.picklist(eventAudiences),
  /** Only members of this team may sign up; null: everybody of the audience. */
  team: v.nullable(v.object({ teamId: v.string(), name: v.string() })),
  creditedMinutes: count,
  checkOut: v.boolean(),
  cover: v.picklist(eventCovers),
  /** People who have a place, and people who wait. */
  taken: count,
  waiting: count,
})

/** A sign-up of the caller's own. */
export const signup = v.object({
  signupId: v.string(),
  eventId: v.string(),
  state: v.picklist(['placed', 'waiting', 'cancelled']),
  signedAt: instant,
  /** People of parties that wait before this one; 0 unless it waits. */
  ahead: count,
  people: list(
    v.object({
      personId: v.string(),
      /** Null: the caller. */
      childId: v.nullable(v.string()),
      nickname: v.nullable(v.string()),
    }),
    largestParty,
  ),
})

/** An act of a worker on one event. */
export const onEvent = { key: code(64), eventId: rowId }
export const weeks = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(eventLimits.weeks.from),
  v.maxValue(eventLimits.weeks.to),
)

export const eventStateErrors = {
  EVENT_CANCELLED: { status: 409, message: '这场活动已经取消了。' },
  EVENT_ENDED: { status: 409, message: '这场活动已经结束了。' },
  NOT_PUBLISHED: { status: 409, message: '这场活动还没有发布。' },
} as const
