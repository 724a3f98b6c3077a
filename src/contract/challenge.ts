import * as v from 'valibot'
import { followUpAnswers } from '#domain/challenge/content'
import { challengeDays, dayStates, tickFaultTexts } from '#domain/challenge/calendar'
import { stages } from '#domain/challenge/growth'
import { isReminderTime } from '#domain/challenge/reminder'
import { mostNumbers, signaturePad } from '#domain/challenge/signature'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { badPhoto, photo, shownPhoto } from './photo'
import { code, text } from './text'
import { calendarDay, count, instant, list, localDay, mostUnits, rowId } from './values'

/** A stroke: a list of x, y, x, y… on a pad of 300 by 150. */
const stroke = v.pipe(
  v.array(v.pipe(count, v.minValue(0), v.maxValue(signaturePad.width))),
  v.minLength(2),
  v.check((numbers) => numbers.length % 2 === 0),
)
/** Empty if the family agrees without signing. */
const signature = v.pipe(
  v.array(stroke),
  v.maxLength(mostNumbers / 2),
  v.check((strokes) => strokes.flat().length <= mostNumbers),
)

/** Day of the challenge. Wrong numbers are accepted here, so that the reply can say what is wrong. */
const day = v.pipe(count, v.minValue(-9999), v.maxValue(9999))
const ofFive = v.pipe(count, v.minValue(0), v.maxValue(5))

const dayOfChallenge = v.object({
  /** From 1. */
  day: count,
  localDay,
  state: v.picklist(dayStates),
  /** Whether a supervisor's code was given at the bin. */
  confirmed: v.boolean(),
  photo: v.boolean(),
})

/** As shown to the adults of the family; nobody else may see it. */
const challengeOfChild = v.object({
  challengeId: v.string(),
  childId: v.string(),
  startsOn: localDay,
  /** Ids from `content/challenge`. */
  actions: list(v.string(), 3),
  pledgeVersion: v.string(),
  signature: list(list(count, mostNumbers), mostNumbers / 2),
  /** Whether the guardian agreed to photos. */
  photosAgreed: v.boolean(),
  days: list(dayOfChallenge, challengeDays),
  /** Number of today, from 1; less before the challenge begins, more than 21 after it. */
  today: count,
  stage: v.picklist(stages),
  /** The questions whose day has come. */
  followUps: list(v.object({ day: count, answer: v.nullable(v.picklist(followUpAnswers)) }), 3),
  /** Right answers of five before and after the child explained; the latest first, at most 20. */
  teachBacks: list(v.object({ localDay, before: count, after: count }), 20),
  /** `HH:mm`. */
  reminder: v.nullable(v.string()),
})

const tickErrors = {
  NO_SUCH_DAY: { status: 422, message: tickFaultTexts.NO_SUCH_DAY },
  TOO_EARLY: { status: 409, message: tickFaultTexts.TOO_EARLY },
  TOO_LATE: { status: 409, message: tickFaultTexts.TOO_LATE },
} as const
const notTicked = {
  NOT_TICKED: { status: 409, message: '这一天还没有打卡，请先打卡，再存照片。' },
} as const
/** The guardian agreed only to an older text, or did not agree to this optional part. */
const consentErrors = {
  CONSENT_OLD: { status: 409, message: '《儿童信息同意书》有更新，请先到“我们家”点孩子的名字，读一读新的。' },
  NOT_AGREED: {
    status: 409,
    message: '监护人没有另外同意存这一样。要存，请到“我们家”点孩子的名字，在同意书里打勾。',
  },
} as const
/** A bin at which a supervisor stands. */
const binPoint = v.object({
  pointId: v.string(),
  organisationId: v.string(),
  organisation: v.string(),
  name: v.string(),
})

export const challenge = {
  /** Begins a child's challenge, signed by the family; one at a time. The same key gives the same one. */
  begin: procedure
    .errors({
      ...conflictError,
      UNDER_WAY: { status: 409, message: '孩子的上一个挑战还没有走完21天，走完再开始新的。' },
      BAD_START: { status: 422, message: '请选择今天到两周以内的一天开始。' },
      NOT_EVERY_DAY: { status: 422, message: '三件事里至少挑一件天天能做的，才不会有哪天没事可做。' },
      UNKNOWN_ACTION: { status: 422, message: '请从列表里挑三件不同的事。' },
      ...consentErrors,
      PLEDGE_OLD: { status: 409, message: '家庭约定有更新，请读一读新的，再签名。' },
    })
    .input(
      closedObject({
        key: code(64),
        childId: rowId,
        startsOn: calendarDay,
        actions: v.pipe(v.array(code(64)), v.length(3)),
        pledgeVersion: code(16),
        signature,
      }),
    )
    .output(challengeOfChild),
  /** The challenge of a child that began last. NOT_FOUND if the caller's family has no such child. */
  mine: procedure
    .input(closedObject({ childId: rowId }))
    .output(v.object({ challenge: v.nullable(challengeOfChild) })),
  /**
   * Ticks a day's drop-off once, however often and from however many phones it is sent. `at`: by the phone's
   * clock; `code`: what a supervisor's screen showed then, valid only on that day.
   */
  tick: procedure
    .errors({
      ...tickErrors,
      WRONG_CODE: {
        status: 409,
        message: '确认码不对，或者已经换了。请再看一眼督导员的屏幕；没有码，也可以直接打卡。',
      },
    })
    .input(
      closedObject({
        key: code(64),
        challengeId: rowId,
        day,
        at: instant,
        code: v.optional(v.pipe(v.string(), v.maxLength(100))),
      }),
    )
    .output(challengeOfChild),
  /** Saves the photo of a ticked day, replacing an earlier one. */
  photo: procedure
    .errors({ ...notTicked, ...badPhoto, ...consentErrors })
    .input(
      closedObject({
        key: code(64),
        challengeId: rowId,
        day,
        jpeg: photo,
      }),
    )
    .output(challengeOfChild),
  /** The photo of a day. */
  seePhoto: procedure.input(closedObject({ challengeId: rowId, day })).output(shownPhoto),
  /** Saves how an adult answered before and after the child explained, once per key. */
  teachBack: procedure
    .errors(conflictError)
    .input(closedObject({ key: code(64), challengeId: rowId, before: ofFive, after: ofFive, at: instant }))
    .output(challengeOfChild),
  /** Answers the question of a day that has come; a later answer replaces an earlier one. */
  answerFollowUp: procedure
    .errors({ NOT_ASKED: { status: 409, message: '这个问题还没到时候，到了那天再回答。' } })
    .input(closedObject({ challengeId: rowId, day, answer: v.picklist(followUpAnswers) }))
    .output(challengeOfChild),
  /** Sets when to remind the caller on each day that is not ticked; null: never. */
  setReminder: procedure
    .input(
      closedObject({
        challengeId: rowId,
        /** `HH:mm` by half hours, from 06:00 to 21:00 in Asia/Shanghai. */
        at: v.nullable(v.pipe(v.string(), v.check(isReminderTime))),
      }),
    )
    .output(challengeOfChild),
  /** The bins of organisations that the caller supervises, and the organisations they may open one for. */
  binPoints: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      points: list(binPoint, 500),
      units: list(v.object({ organisationId: v.string(), name: v.string() }), mostUnits),
    }),
  ),
  /** Adds a bin at which drop-offs are confirmed; written to the audit log. */
  openBinPoint: procedure
    .errors({ ...conflictError, ...unsafeText })
    .input(closedObject({ key: code(64), organisationId: rowId, name: text(20) }))
    .output(binPoint),
  /** The code to show at a bin; it changes every 45 seconds. */
  binCode: procedure
    .input(closedObject({ pointId: rowId }))
    .output(
      v.object({ pointId: v.string(), digits: v.string(), scanned: v.string(), changesInMs: v.number() }),
    ),
}
