import type { ReportRow } from './store/reports'

/** A report as shown to its author. */
export function presentOwn(row: ReportRow) {
  return { ...presentContent(row), status: row.status, answer: row.answer }
}

/** A report as shown to an admin, without its author. */
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
