import * as v from 'valibot'
import { largestParty, partyFaultTexts } from '#domain/events/party'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { event, eventStateErrors, signup } from './event'
import { code, text } from './text'
import { list, rowId } from './values'

const person = v.union([v.strictObject({ self: v.literal(true) }), v.strictObject({ childId: rowId })])

export const signups = {
  /**
   * Signs up the caller, children of theirs, or both: all get a place or all wait, and nobody overtakes. The same key
   * gives the same sign-up as it stands by now.
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
      /** The message says which rule. */
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
        /** What the organiser may call them at the door. */
        name: v.optional(text(12)),
        people: v.pipe(v.array(person), v.minLength(1), v.maxLength(largestParty)),
      }),
    )
    .output(signup),
  /** Cancels a sign-up of the caller's; its places go to who waits, at once. Cancelling again changes nothing. */
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
