import { localDay } from '#domain/local-day'
import { reportAward } from '#domain/reports/report'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import {
  type FiledReport,
  fileReport,
  findReport,
  openReports,
  type ReportContent,
  reportsOf,
} from './store/reports'
import { settleReport } from './store/settlements'
import { knownPerson } from '../dispatch/known-person'
import { presentOpen, presentOwn } from './present'

const submit = os.reports.submit.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  // A retry is answered before anything is asked of the outside world, which might judge differently this time.
  const prior = await findReport(db, userId, input.key)
  const filed = prior ?? (await file())
  if (!sameContent(filed, input)) throw errors.CONFLICT()
  return { id: filed.id, receivedAt: filed.receivedAt, points: filed.points }

  async function file(): Promise<FiledReport> {
    const verdict = await judge(input, context)
    if (verdict === 'risky') throw errors.UNSAFE_TEXT()
    const act = { kind: 'report', userId, localDay: localDay(now), at: now, ...reportAward }
    return fileReport(db, { ...input, needsReview: verdict === 'review' }, act)
  }
})

async function judge(
  { query, entryName, suggestion }: ReportContent,
  { contentSafety, caller }: CallContext,
) {
  const words = [query, entryName, suggestion].filter(Boolean).join('\n')
  const { verdict } = await contentSafety.checkText(words, caller?.subject ?? '')
  return verdict
}

function sameContent(a: ReportContent, b: ReportContent): boolean {
  const fields = ['kind', 'query', 'entryName', 'suggestion', 'cityId'] as const
  return fields.every((field) => a[field] === b[field])
}

const mine = os.reports.mine.handler(async ({ context: { db, person } }) =>
  person ? (await reportsOf(db, person.userId, 50)).map(presentOwn) : [],
)

const queue = os.reports.queue.handler(async ({ context: { db } }) =>
  (await openReports(db, 100)).map(presentOpen),
)

const settle = os.reports.settle.handler(async ({ input, context, errors }) => {
  const { db, now, requestId } = context
  const { userId } = knownPerson(context.person)
  const settled = await settleReport(db, input, { actorId: userId, requestId, at: now })
  if (!settled) throw refusal('NOT_FOUND')
  const same = settled.id === input.id && settled.status === input.status && settled.answer === input.answer
  if (!same) throw errors.CONFLICT()
  return settled
})

export const reports = os.reports.router({ submit, mine, queue, settle })
