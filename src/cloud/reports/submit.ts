import { localDay } from '#domain/local-day'
import { reportAward } from '#domain/reports/report'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { type FiledReport, fileReport, findReport, type ReportContent } from './store/filing'

export const submit = os.reports.submit.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  // A retry is answered before the content check, which might judge differently this time.
  const prior = await findReport(db, userId, input.key)
  const filed = prior ?? (await file())
  if (!sameContent(filed, input)) throw errors.CONFLICT()
  return { id: filed.id, receivedAt: filed.receivedAt.toISOString(), points: filed.points }

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
  return fields.every((field) => (a[field] ?? null) === (b[field] ?? null))
}
