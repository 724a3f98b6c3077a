import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { reports } from './schema'

const { id, receivedAt, kind, query, entryName, suggestion, cityId, needsReview, status, answer } = reports
const fields = {
  id,
  receivedAt,
  kind,
  query,
  entryName,
  suggestion,
  cityId,
  needsReview,
  status,
  answer,
}

export type ReportRow = Awaited<ReturnType<typeof reportsOf>>[number]

/** A person's own reports, newest first. */
export function reportsOf(db: Database, userId: string, limit: number) {
  return db.query((orm) =>
    orm.select(fields).from(reports).where(eq(reports.userId, userId)).orderBy(desc(receivedAt)).limit(limit),
  )
}

/** Reports nobody has settled, oldest first. */
export function openReports(db: Database, limit: number): Promise<ReportRow[]> {
  return db.query((orm) =>
    orm.select(fields).from(reports).where(eq(status, 'received')).orderBy(receivedAt).limit(limit),
  )
}
