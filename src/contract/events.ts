import * as v from 'valibot'
import { childLimits } from '#domain/family/child'
import { eventKinds } from '#domain/events/choices'
import { eventFaultTexts, eventLimits } from '#domain/events/plan'
import { noticeKinds } from '#domain/messages/notice'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { event, eventPlan, eventStateErrors, onEvent, signup, weeks } from './event'
import { code, text } from './text'
import { instant, list, mostUnits, rowId } from './values'
import { largestParty, partyFaultTexts } from '#domain/events/party'

/** Adds the faults that the plan alone cannot show: a wrong organisation or a wrong team. */
export const eventPlanFaultTexts = {
  ...eventFaultTexts,
  NOT_YOURS: '您只能为自己所在的单位发布活动。',
  TEAM_NOT_YOURS: '请在本单位的志愿者队伍里选择。',
} as const
export type EventPlanFault = keyof typeof eventPlanFaultTexts

const invalidEvent = {
  /** The message names the first fault; `faults` has all, in the form's order, with texts for the worker. */
  INVALID_EVENT: {
    status: 422,
    message: '活动还不能保存，请检查填写的内容。',
    data: v.object({ faults: list(v.object({ fault: v.string(), text: v.string() }), 30) }),
  },
} as const

const changing = { ...conflictError, ...eventStateErrors }
const writing = { ...changing, ...invalidEvent, ...unsafeText }
const cursor = v.object({ startsAt: instant, eventId: rowId })
const page = v.object({
  events: list(event, 20),
  /** Pass it as `after` for the next page; null if there is none. */
  next: v.nullable(cursor),
  /** All districts with open events of any kind; with the first page only. */
  districts: list(v.string(), 100),
})

export const events = {
  /** A worker of the organisation or an admin drafts an event. The audit log has all changes of events. */
  create: procedure
    .errors(writing)
    .input(closedObject({ key: code(64), organisationId: rowId, ...eventPlan }))
    .output(event),
  /**
   * Changes a draft or a published event. For a published one, those who signed up are notified, and added
   * places go to the waiting list.
   */
  update: procedure
    .errors(writing)
    .input(closedObject({ ...onEvent, ...eventPlan }))
    .output(event),
  /** Makes a draft visible to residents and open for sign-up. */
  publish: procedure.errors(writing).input(closedObject(onEvent)).output(event),
  /** Cancels an event; those who signed up are notified, with the reason. */
  cancel: procedure
    .errors({ ...changing, ...unsafeText })
    .input(closedObject({ ...onEvent, reason: text(eventLimits.reason) }))
    .output(event),
  /** Closes an event that has begun. */
  end: procedure
    .errors({
      ...changing,
      NOT_BEGUN: { status: 409, message: '活动还没有开始，不能结束；不办了请取消活动。' },
    })
    .input(closedObject(onEvent))
    .output(event),
  /** Makes a draft like an event, at another time; its other times shift along. */
  copy: procedure
    .errors(writing)
    .input(closedObject({ ...onEvent, startsAt: v.pipe(v.string(), v.maxLength(40)) }))
    .output(event),
  /** Repeats an event in each of the next weeks: published if it is, else as drafts. */
  repeatWeekly: procedure
    .errors(writing)
    .input(closedObject({ ...onEvent, weeks }))
    .output(list(event, eventLimits.weeks.to)),
  /** Events of the caller's organisations, the latest first, at most 100; and where they may post. */
  mine: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      events: list(event, 100),
      units: list(v.object({ id: v.string(), name: v.string() }), mostUnits),
    }),
  ),
  /** Published events that are not over, the next first, twenty a page. */
  open: procedure
    .input(
      closedObject({
        district: v.optional(text(20)),
        kind: v.optional(v.picklist(eventKinds)),
        after: v.optional(closedObject({ startsAt: instant, eventId: rowId })),
      }),
    )
    .output(page),
  /** One event; a draft is shown only to those who may change it. */
  one: procedure.input(closedObject({ eventId: rowId })).output(
    v.object({
      ...event.entries,
      /** Whether the caller may change it and check people in. */
      mayOrganise: v.boolean(),
      /** The caller's sign-ups that are not cancelled. */
      signups: list(signup, childLimits.children + 1),
      /** Other events at that time to which the caller has signed up, the first twenty. */
      clashes: list(v.object({ eventId: v.string(), title: v.string(), startsAt: instant }), 20),
    }),
  ),
  /** The mini-program code for an event's poster, base64; null if WeChat gives none. */
  posterCode: procedure
    .input(closedObject({ eventId: rowId }))
    .output(v.object({ png: v.nullable(v.string()) })),
  /** The caller's notices about events, the latest first, at most 50. */
  notices: procedure.input(v.optional(closedObject({}))).output(
    list(
      v.object({
        noticeId: v.string(),
        eventId: v.string(),
        kind: v.picklist(noticeKinds),
        at: instant,
        text: v.string(),
      }),
      50,
    ),
  ),
}

const person = v.union([v.strictObject({ self: v.literal(true) }), v.strictObject({ childId: rowId })])

export const signups = {
  /**
   * Signs up the caller, their children, or both: all get a place or all wait, in strict order. The same key
   * gives the same sign-up in its present state.
   */
  signUp: procedure
    .errors({
      ...conflictError,
      ...unsafeText,
      ...eventStateErrors,
      SIGN_UP_OVER: { status: 409, message: '报名已经截止了。' },
      ALREADY_SIGNED_UP: { status: 409, message: '您选择的人里有人已经报过名了，请不要重复报名。' },
      TEAM_ONLY: { status: 403, message: '这场活动只面向指定的志愿者队伍，请先加入队伍再报名。' },
      UNKNOWN_CHILD: { status: 422, message: '请在您的孩子列表里选择。' },
      /** The message says which rule was broken. */
      PARTY_REFUSED: {
        status: 422,
        message: partyFaultTexts.PARTY_SIZE,
        data: v.object({ fault: v.string() }),
      },
    })
    .input(
      closedObject({
        key: code(64),
        eventId: rowId,
        /** The name for the organiser to use at the door. */
        name: v.optional(text(12)),
        people: v.pipe(v.array(person), v.minLength(1), v.maxLength(largestParty)),
      }),
    )
    .output(signup),
  /** Cancels a sign-up of the caller's; its places go to the waiting list. Repeating it changes nothing. */
  cancel: procedure
    .errors({
      ALREADY_THERE: { status: 409, message: '已经签到，不能再取消报名。' },
      CHILDREN_FIRST: { status: 409, message: '孩子要由家长陪同参加，请先取消孩子的报名。' },
      EVENT_ENDED: eventStateErrors.EVENT_ENDED,
    })
    .input(closedObject({ signupId: rowId }))
    .output(signup),
  /** The caller's sign-ups with their events, the latest event first, at most 100. */
  mine: procedure
    .input(v.optional(closedObject({})))
    .output(list(v.object({ ...signup.entries, event }), 100)),
}
