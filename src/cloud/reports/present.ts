import type { ReportRow } from './store/reports'

/** A report as its own author sees it. */
export function presentOwn(row: ReportRow) {
  return { ...presentContent(row), status: row.status, answer: row.answer }
}

/** A report as an admin sees it, who need not know whose it is. */
export function presentOpen(row: ReportRow) {
  return { ...presentContent(row), needsReview: row.needsReview }
}

function presentContent({ id, receivedAt, kind, query, entryName, suggestion, cityId }: ReportRow) {
  return {
    id,
    receivedAt: receivedAt.toISOString(),
    kind,
    query,
    entryName: entryName ?? undefined,
    suggestion: suggestion ?? undefined,
    cityId,
  }
}
