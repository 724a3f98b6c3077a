import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { isoInstant } from '../../database/iso-instant'
import { type Act, recordAct } from '../../participation/public'

export interface ReportContent {
  readonly kind: 'missing' | 'wrong'
  readonly query: string
  readonly entryName?: string
  readonly suggestion?: string
  readonly cityId: string
}

export interface NewReport extends ReportContent {
  readonly key: string
  readonly needsReview: boolean
}

export interface FiledReport extends ReportContent {
  readonly id: string
  readonly receivedAt: string
  readonly points: number
}

type OwnAct = Act & { readonly userId: string }

/** Files a report and records the act, in one statement. A key used before gives the report filed then. */
export async function fileReport(db: Database, report: NewReport, act: OwnAct): Promise<FiledReport> {
  const filed = await insertReport(db, report, act)
  if (filed) return filed
  // The insert waited for whoever had the key, so what they wrote is there to be read.
  const prior = await findReport(db, act.userId, report.key)
  if (!prior) throw new Error('a report whose key is taken cannot be found')
  return prior
}

async function insertReport(db: Database, report: NewReport, act: OwnAct): Promise<FiledReport | undefined> {
  const [row] = await db.run<{ id: string; points: number }>(sql`
    with filed as (
      insert into reports
        (user_id, key, kind, query, entry_name, suggestion, city_id, needs_review, received_at)
      values (${act.userId}, ${report.key}, ${report.kind}, ${report.query}, ${report.entryName ?? null},
        ${report.suggestion ?? null}, ${report.cityId}, ${report.needsReview}, ${act.at.toISOString()})
      on conflict (user_id, key) do nothing
      returning id
    ), ${recordAct(sql`filed`, act)}
    select filed.id, act.points from filed, act`)
  return row && { ...row, ...report, receivedAt: act.at.toISOString() }
}

export interface ReportRow {
  readonly id: string
  readonly received_at: string
  readonly kind: 'missing' | 'wrong'
  readonly query: string
  readonly entry_name: string | null
  readonly suggestion: string | null
  readonly city_id: string
  readonly needs_review: boolean
  readonly status: 'received' | 'answered' | 'declined'
  readonly answer: string | null
}

type FiledRow = Omit<ReportRow, 'needs_review' | 'status' | 'answer'> & { readonly points: number }

/** The report a person filed under a key. */
export async function findReport(
  db: Database,
  userId: string,
  key: string,
): Promise<FiledReport | undefined> {
  const [row] = await db.run<FiledRow>(sql`
    select r.id, r.received_at, r.kind, r.query, r.entry_name, r.suggestion, r.city_id, p.points
    from reports r
    join participation p on p.kind = 'report' and p.about = r.id::text and p.user_id = r.user_id
    where r.user_id = ${userId}::uuid and r.key = ${key}`)
  return (
    row && {
      id: row.id,
      receivedAt: isoInstant(row.received_at),
      points: row.points,
      kind: row.kind,
      query: row.query,
      entryName: row.entry_name ?? undefined,
      suggestion: row.suggestion ?? undefined,
      cityId: row.city_id,
    }
  )
}

const columns = sql`
  id, received_at, kind, query, entry_name, suggestion, city_id, needs_review, status, answer`

/** A person's own reports, newest first. */
export function reportsOf(db: Database, userId: string, limit: number): Promise<ReportRow[]> {
  return db.run<ReportRow>(sql`
    select ${columns} from reports where user_id = ${userId}::uuid order by received_at desc limit ${limit}`)
}

/** Reports nobody has settled, oldest first. */
export function openReports(db: Database, limit: number): Promise<ReportRow[]> {
  return db.run<ReportRow>(sql`
    select ${columns} from reports where status = 'received' order by received_at limit ${limit}`)
}
