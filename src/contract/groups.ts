import * as v from 'valibot'
import { groupKinds, groupLimits } from '#domain/groups/group'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { mostChildren, mostGroups } from './family'
import { group, groupTotals } from './group'
import { code, text } from './text'
import { calendarDay, count, list, localDay, mostUnits, rowId } from './values'
import { methodIds } from '#domain/challenge/content'

const joinCode = v.pipe(v.string(), v.maxLength(40))
const unknownCode = {
  UNKNOWN_CODE: { status: 404, message: '没有这个班级码或社区码，请核对后再试。' },
} as const
const badDay = {
  BAD_DAY: { status: 422, message: '开始日期要在今天到一年之内，请重新选择。' },
} as const

const term = v.object({ name: v.string(), startsOn: localDay })
/** A group as shown to those who look after it. */
const opened = v.object({ ...group.entries, code: v.string() })

const noFamily = { NO_FAMILY: { status: 409, message: '请先建立家庭，再加入班级或社区。' } } as const

export const groups = {
  /**
   * A teacher opens a class of their school, a worker their community; written to the audit log. A class
   * without a day follows the school's term, if one is set.
   */
  open: procedure
    .errors({ ...conflictError, ...unsafeText, ...badDay })
    .input(
      closedObject({
        key: code(64),
        organisationId: rowId,
        kind: v.picklist(groupKinds),
        name: text(groupLimits.name),
        startsOn: v.optional(calendarDay),
      }),
    )
    .output(opened),
  /**
   * Sets the day on which a school's classes begin together, one term per name; written to the audit log.
   * Classes that follow the term move with it, until it has begun.
   */
  setTerm: procedure
    .errors({
      ...conflictError,
      ...unsafeText,
      ...badDay,
      TERM_BEGAN: { status: 409, message: '这个学期已经开始，不能再改开始日期。' },
    })
    .input(
      closedObject({
        key: code(64),
        organisationId: rowId,
        name: text(groupLimits.term),
        startsOn: calendarDay,
      }),
    )
    .output(term),
  /** The groups the caller looks after, the newest first, at most 100; and where they may open some. */
  mine: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      opened: list(opened, 100),
      units: list(
        v.object({
          organisationId: v.string(),
          name: v.string(),
          kind: v.picklist(groupKinds),
          /** For a school: its next term, which classes without a day of their own follow. */
          term: v.nullable(term),
        }),
        mostUnits,
      ),
    }),
  ),
  /** What a person sees after typing a code or opening a card. */
  byCode: procedure
    .errors(unknownCode)
    .input(closedObject({ code: joinCode }))
    .output(
      v.object({
        ...group.entries,
        /** Whether the caller's family is in it; for a class, with which children. */
        joined: v.boolean(),
        childIds: list(v.string(), mostChildren),
      }),
    ),
  /** The caller's family joins; a class, with a child. Repeating it changes nothing. */
  join: procedure
    .errors({
      ...unknownCode,
      ...noFamily,
      GROUP_CLOSED: { status: 409, message: '这个班级或社区已经结束，不能再加入。' },
      WHICH_CHILD: { status: 422, message: '请选择哪个孩子加入班级。' },
      IN_ANOTHER_CLASS: { status: 409, message: '孩子已经在另一个班级里了，请先退出那个班级。' },
      IN_ANOTHER_COMMUNITY: { status: 409, message: '您家已经加入了另一个社区，请先退出那个社区。' },
    })
    .input(closedObject({ code: joinCode, childId: v.optional(rowId) }))
    .output(group),
  /** The family leaves, or one child of it. Repeating it changes nothing. */
  leave: procedure
    .input(closedObject({ groupId: rowId, childId: v.optional(rowId) }))
    .output(v.object({ groupId: v.string() })),
  /** For those who look after the group, and for families in it. */
  page: procedure
    .input(closedObject({ groupId: rowId }))
    .output(v.object({ ...group.entries, ...groupTotals.entries })),
  /** All classes of a school, or groups of a community, together. For its organisers and its families. */
  unit: procedure
    .input(closedObject({ organisationId: rowId }))
    .output(
      v.object({ organisationId: v.string(), organisation: v.string(), total: groupTotals.entries.total }),
    ),
  /** Closes a group, which nobody can join any more; written to the audit log. */
  close: procedure
    .errors(conflictError)
    .input(closedObject({ key: code(64), groupId: rowId }))
    .output(opened),
}

/** A number, and the text of `content/challenge` that explains how it is computed. */
const figure = v.object({ value: count, method: v.picklist(methodIds) })

export const loop = {
  /** What the caller's family, its classes and its communities did, in numbers. */
  mine: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      /** Null if the caller is in no family. */
      family: v.nullable(
        v.object({
          /** Days that its children ticked, and how many of them a supervisor confirmed. */
          days: figure,
          confirmed: figure,
          /** Other acts of its adults. */
          adults: figure,
          /** In half bags of all classes. */
          bags: figure,
        }),
      ),
      /** Its classes first. */
      groups: list(
        v.object({ ...group.entries, joined: groupTotals.entries.joined, total: groupTotals.entries.total }),
        mostGroups,
      ),
    }),
  ),
}
