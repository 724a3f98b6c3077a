import * as v from 'valibot'
import { eventFields } from '#domain/events/fields'
import { largestParty } from '#domain/events/party'
import { eventLimits } from '#domain/events/plan'
import { askedIn, shownOf } from './form'
import { code } from './text'
import { count, instant, list, rowId } from './values'

/** The plan that a worker fills in. */
export const eventPlan = askedIn(eventFields)

/** An event as shown to everyone. */
export const event = v.object({
  eventId: v.string(),
  organisationId: v.string(),
  /** Name of the organisation. */
  organisation: v.string(),
  district: v.string(),
  state: v.picklist(['draft', 'published', 'ended', 'cancelled']),
  /** Why it was cancelled. */
  reason: v.nullable(v.string()),
  ...shownOf(eventFields),
  /** Only members of this team may sign up; null: anybody of the audience. */
  team: v.nullable(v.object({ teamId: v.string(), name: v.string() })),
  /** Number of people with a place, and of people who wait. */
  taken: count,
  waiting: count,
})

/** A sign-up that the caller made. */
export const signup = v.object({
  signupId: v.string(),
  eventId: v.string(),
  state: v.picklist(['placed', 'waiting', 'cancelled']),
  signedAt: instant,
  /** Number of people in parties that wait before this one; 0 if it does not wait. */
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
