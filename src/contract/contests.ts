import * as v from 'valibot'
import { contestFaultTexts, contestLimits } from '#domain/contests/contest'
import { type ContestFault, contestFields } from '#domain/contests/fields'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { askedIn, shownOf } from './form'
import { attempt } from './quiz'
import { code, text } from './text'
import { count, instant, list, mostUnits, rowId } from './values'

const invalidContest = {
  /** The message names the first fault; `faults` has all, in the form's order, with texts for the opener. */
  INVALID_CONTEST: {
    status: 422,
    message: '竞赛还不能开，请检查填写的内容。',
    data: v.object({ faults: list(v.object({ fault: v.string(), text: v.string() }), 30) }),
  },
} as const

/** Adds the fault that the domain cannot check: whether the cloud has enough questions. */
export const planFaultTexts = {
  ...contestFaultTexts,
  FEW_QUESTIONS: '题库里适合这个年龄的题还不够，请减少题数。',
} as const
export type PlanFault = ContestFault | 'FEW_QUESTIONS'

const notNow = {
  CONTEST_CANCELLED: { status: 409, message: '这场竞赛已经取消了。' },
  CONTEST_ENDED: { status: 409, message: '这场竞赛已经结束了，可以去看看成绩。' },
} as const

const plan = closedObject({ key: code(64), ...askedIn(contestFields) })

const contest = v.object({
  contestId: v.string(),
  /** People type it to join. */
  code: v.string(),
  ...shownOf(contestFields),
  /** Name of the unit; null for the city. */
  organisation: v.nullable(v.string()),
  cancelled: v.boolean(),
})

const named = v.object({ id: v.string(), name: v.string() })
const entry = v.object({ groupId: v.string(), name: v.nullable(v.string()) })

const joinInput = closedObject({
  contestId: rowId,
  /** One of the groups, if there are any. */
  groupId: v.optional(v.pipe(v.string(), v.maxLength(64))),
  /** Only from an adult who agrees to be named in the standing. */
  name: v.optional(text(contestLimits.shownName)),
})

const groupStanding = v.union([
  v.object({ group: v.string(), entrants: count, mean: v.number(), place: count }),
  /** Withheld: the group has fewer than five people. */
  v.object({ group: v.string(), withheld: v.literal(true) }),
])

export const contests = {
  /** A teacher, worker or admin opens a contest; written to the audit log. */
  create: procedure
    .errors({ ...conflictError, ...invalidContest, ...unsafeText })
    .input(plan)
    .output(contest),
  /**
   * The contests that the caller opened and joined, newest first, at most 50 each; and whom they may open
   * for.
   */
  mine: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      opened: list(v.object({ ...contest.entries, entrants: count }), 50),
      joined: list(v.object({ ...contest.entries, attemptsUsed: count, best: v.nullable(count) }), 50),
      units: list(named, mostUnits),
      mayOpenCity: v.boolean(),
    }),
  ),
  /** What a person sees after typing a code: the contest, its groups, and whether they have joined. */
  byCode: procedure
    .errors({ UNKNOWN_CODE: { status: 404, message: '没有这个竞赛码，请核对后再试。' } })
    .input(closedObject({ code: v.pipe(v.string(), v.maxLength(40)) }))
    .output(v.object({ ...contest.entries, groups: list(named, mostUnits), entry: v.nullable(entry) })),
  /** Joins, once; the same input again gives the same reply, other input is a conflict. */
  join: procedure
    .errors({
      ...notNow,
      ...unsafeText,
      CONFLICT: { status: 409, message: '您已经加入了这场竞赛，小组和姓名不能再改。' },
      UNKNOWN_GROUP: { status: 422, message: '请在列表里选择您的小组。' },
      NOT_NAMED: { status: 422, message: '这场竞赛不公布姓名，请不要填写姓名。' },
    })
    .input(joinInput)
    .output(v.object({ contestId: v.string(), ...entry.entries })),
  /** Starts the caller's next attempt, or gives the one still open. The same key gives the same attempt. */
  start: procedure
    .errors({
      ...conflictError,
      ...notNow,
      NOT_JOINED: { status: 409, message: '请先加入竞赛，再开始答题。' },
      NOT_STARTED: { status: 409, message: '竞赛还没有开始，请到时间再来。' },
      ATTEMPTS_USED: { status: 409, message: '您的答题次数已经用完了。' },
    })
    .input(closedObject({ key: code(64), contestId: rowId }))
    .output(attempt),
  /** For those who joined or opened it: groups by the mean of their people's best finished attempts. */
  standing: procedure.input(closedObject({ contestId: rowId })).output(
    v.object({
      ...contest.entries,
      groups: list(groupStanding, mostUnits),
      /** Adults who agreed to be named, the best first, at most 50. */
      names: list(v.object({ name: v.string(), rightAnswers: count }), 50),
      own: v.object({ attemptsUsed: count, best: v.nullable(count) }),
    }),
  ),
  /** Its opener or an admin cancels it: nobody can join or start any more. Written to the audit log. */
  cancel: procedure
    .errors(conflictError)
    .input(closedObject({ key: code(64), contestId: rowId }))
    .output(v.object({ contestId: v.string(), cancelledAt: instant })),
}
