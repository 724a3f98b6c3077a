import * as v from 'valibot'
import { reportLimits, reportStatuses } from '#domain/reports/report'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { code, text } from './text'
import { instant, list, rowId } from './values'

const kind = v.picklist(['missing', 'wrong'])
const status = v.picklist(reportStatuses)

const content = {
  /** `missing`: searched for and not found. `wrong`: the answer looks wrong. */
  kind,
  query: text(reportLimits.query),
  entryName: v.optional(text(reportLimits.entryName)),
  suggestion: v.optional(text(reportLimits.suggestion)),
  cityId: code(32),
}

const submission = closedObject({ key: code(64), ...content })
const receipt = v.object({ id: v.string(), receivedAt: instant, points: v.number() })
const report = v.object({ id: v.string(), receivedAt: instant, ...content })
const ownReport = v.object({ ...report.entries, status, answer: v.nullable(v.string()) })
const openReport = v.object({ ...report.entries, needsReview: v.boolean() })

const settlement = closedObject({
  key: code(64),
  id: rowId,
  status: v.picklist(['answered', 'declined']),
  answer: text(reportLimits.answer),
})
const settled = v.object({ id: v.string(), status, answer: v.string(), settledAt: instant })

export const reports = {
  /** A resident reports what is missing or wrong. The same key and content give the same receipt. */
  submit: procedure
    .errors({ ...conflictError, ...unsafeText })
    .input(submission)
    .output(receipt),
  /** The caller's own reports, newest first, at most 50. */
  mine: procedure.input(v.optional(closedObject({}))).output(list(ownReport, 50)),
  /** Reports that nobody has settled, oldest first, at most 100. For admins; does not say who reported. */
  queue: procedure.input(v.optional(closedObject({}))).output(list(openReport, 100)),
  /** An admin answers or declines a report; the act is written to the audit log. */
  settle: procedure.errors(conflictError).input(settlement).output(settled),
}
