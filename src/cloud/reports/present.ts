import { isoInstant } from '../database/iso-instant'
import type { ReportRow } from './store/reports'

/** A report as its own author sees it. */
export function presentOwn(row: ReportRow) {
  return { ...presentContent(row), status: row.status, answer: row.answer }
}

/** A report as an admin sees it, who need not know whose it is. */
export function presentOpen(row: ReportRow) {
  return { ...presentContent(row), needsReview: row.needs_review }
}

function presentContent({ id, received_at, kind, query, entry_name, suggestion, city_id }: ReportRow) {
  return {
    id,
    receivedAt: isoInstant(received_at),
    kind,
    query,
    entryName: entry_name ?? undefined,
    suggestion: suggestion ?? undefined,
    cityId: city_id,
  }
}
