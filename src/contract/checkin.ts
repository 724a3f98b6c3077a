import * as v from 'valibot'
import { mostSlots } from '#domain/checkin/check-in-code'
import { childLimits } from '#domain/family/child'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { eventStateErrors, onEvent } from './event'
import { code, text } from './text'
import { count, instant, list, rowId } from './values'

const way = v.picklist(['in', 'out'])

/** Somebody on the roster of an event. */
const attendee = v.object({
  /** Only for a person who signed up. */
  personId: v.nullable(v.string()),
  /** Only for a person who is or was there. */
  attendanceId: v.nullable(v.string()),
  signupId: v.nullable(v.string()),
  /** The sign-up's state; null for a walk-in. */
  state: v.nullable(v.picklist(['placed', 'waiting', 'cancelled'])),
  /** A child's nickname, or the name that the adult gave. */
  name: v.nullable(v.string()),
  child: v.boolean(),
  /** The content of the QR code that this resident shows; null for a walk-in. */
  code: v.nullable(v.string()),
  inAt: v.nullable(instant),
  outAt: v.nullable(instant),
})

/** Number of a sign-up within its event, limited to what the database's column can hold. */
const sequence = v.pipe(count, v.minValue(0), v.maxValue(2 ** 31 - 1))

/** Where a page of the roster ends: after a party, or after somebody without a sign-up. */
const place = v.union([v.strictObject({ sequence }), v.strictObject({ attendanceId: rowId })])

const doorErrors = {
  ...eventStateErrors,
  DOOR_CLOSED: { status: 409, message: '现在不能签到：活动开始前一小时到结束后一小时内可以签到。' },
} as const

const markWho = v.union([
  v.strictObject({ personId: rowId }),
  /** Somebody without a sign-up; the phone makes the number. */
  v.strictObject({
    walkIn: v.strictObject({ number: v.pipe(count, v.minValue(1), v.maxValue(9999)), name: text(12) }),
  }),
])
const mark = v.strictObject({ who: markWho, way, at: instant })

export const checkin = {
  /**
   * The codes of the next hours for the worker's screen, so that it works without a network: one for each
   * `slotMs` from `from` on, which is now or when the door opens. At most four hours of codes; none once the
   * door has closed.
   */
  codes: procedure.input(closedObject({ eventId: rowId })).output(
    v.object({
      eventId: v.string(),
      /** By the cloud's clock, so that the phone knows how far its own is off. */
      now: instant,
      from: instant,
      slotMs: count,
      codes: list(
        v.object({
          /** For typing. */
          digits: v.string(),
          /** `scannedCode` of the domain turns it into the content of the QR code. */
          token: v.string(),
        }),
        mostSlots,
      ),
    }),
  ),
  /** The codes that the caller shows to a worker, one per sign-up. */
  mine: procedure
    .input(closedObject({ eventId: rowId }))
    .output(list(v.object({ signupId: v.string(), code: v.string() }), childLimits.children + 1)),
  /**
   * Checks in, or out, the caller and the children signed up with them; a caller without a sign-up is a
   * walk-in. A caller who is already checked in is told so, whatever the code.
   */
  scan: procedure
    .errors({
      ...doorErrors,
      WRONG_CODE: { status: 422, message: '签到码不对或已过期，请扫屏幕上最新的签到码。' },
      OTHER_EVENT: { status: 422, message: '这是另一场活动的签到码，请核对您参加的活动。' },
      NOT_IN: { status: 409, message: '还没有签到，不能签退。' },
    })
    .input(
      closedObject({
        eventId: rowId,
        way: v.optional(way, 'in'),
        code: v.pipe(v.string(), v.maxLength(120)),
      }),
    )
    .output(
      v.object({
        eventId: v.string(),
        people: list(attendee, 2 * childLimits.children),
        minutes: v.nullable(count),
      }),
    ),
  /** For workers of the organisation: who signed up and who is there, 100 parties a page, walk-ins last. */
  roster: procedure.input(closedObject({ eventId: rowId, after: v.optional(place) })).output(
    v.object({
      eventId: v.string(),
      people: list(attendee, 900),
      /** Pass it as `after` for the next page; null if there is none. */
      next: v.nullable(place),
    }),
  ),
  /** A worker checks somebody in or out by hand, or takes it back; written to the audit log. */
  tick: procedure
    .errors({
      ...conflictError,
      ...doorErrors,
      ...unsafeText,
      NOT_IN: { status: 409, message: '还没有签到，不用撤回。' },
    })
    .input(
      closedObject({
        ...onEvent,
        way: v.picklist(['in', 'out', 'undo']),
        who: v.union([
          v.strictObject({ personId: rowId }),
          v.strictObject({ attendanceId: rowId }),
          v.strictObject({ walkIn: text(12) }),
        ]),
      }),
    )
    .output(attendee),
  /**
   * Takes what a worker's phone noted without a network, by its own clock. The earliest entry and the latest
   * exit of each person count, in whatever order phones send; written to the audit log. Answers those people
   * of the roster.
   */
  reconcile: procedure
    .errors({
      ...conflictError,
      ...unsafeText,
      NOT_PUBLISHED: doorErrors.NOT_PUBLISHED,
      DOOR_CLOSED: doorErrors.DOOR_CLOSED,
    })
    .input(
      closedObject({
        ...onEvent,
        /** Made by the phone; distinguishes its walk-ins from those of other phones. */
        deviceKey: code(64),
        marks: v.pipe(v.array(mark), v.minLength(1), v.maxLength(200)),
      }),
    )
    .output(v.object({ eventId: v.string(), people: list(attendee, 200) })),
  /** The hours credited to the caller, and the events, the latest first, at most 100. */
  hours: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      /** The sum over all events. */
      minutes: count,
      /** For each local calendar year with any minutes, the latest first. */
      years: list(v.object({ year: count, minutes: count }), 100),
      attended: list(
        v.object({ eventId: v.string(), title: v.string(), startsAt: instant, minutes: count }),
        100,
      ),
    }),
  ),
}
