import { and, eq, sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import { type Act, recordAct } from '../../participation/public'
import { participation } from '../../participation/store/schema'
import { reports } from './schema'

type Values = typeof reports.$inferInsert

export type ReportContent = Pick<Values, 'kind' | 'query' | 'entryName' | 'suggestion' | 'cityId'>

type NewReport = ReportContent & Pick<Values, 'key' | 'needsReview'>

export interface FiledReport extends ReportContent {
  readonly id: string
  readonly receivedAt: Date
  readonly points: number
}

type OwnAct = Act & { readonly userId: string }

/** Files a report and records the act, in one statement. For a used key, gives the report filed then. */
export async function fileReport(db: Database, report: NewReport, act: OwnAct): Promise<FiledReport> {
  const filed = await insertReport(db, report, act)
  if (filed) return filed
  // The insert waited for the other request with this key, so that request's report can be read now.
  const prior = await findReport(db, act.userId, report.key)
  if (!prior) throw new Error('a report whose key is taken cannot be found')
  return prior
}

const filedRow = v.strictObject({ id: v.string(), points: v.number() })

async function insertReport(db: Database, report: NewReport, act: OwnAct): Promise<FiledReport | undefined> {
  const [row] = await db.rows(
    filedRow,
    sql`
    with filed as (
      insert into reports
        (user_id, key, kind, query, entry_name, suggestion, city_id, needs_review, received_at)
      values (${act.userId}, ${report.key}, ${report.kind}, ${report.query}, ${report.entryName ?? null},
        ${report.suggestion ?? null}, ${report.cityId}, ${report.needsReview}, ${act.at.toISOString()})
      on conflict (user_id, key) do nothing
      returning id
    ), ${recordAct(sql`filed`, act)}
    select filed.id, act.points from filed, act`,
  )
  return row && { ...row, ...report, receivedAt: act.at }
}

/** The report a person filed under a key. */
export async function findReport(
  db: Database,
  userId: string,
  key: string,
): Promise<FiledReport | undefined> {
  const { id, receivedAt, kind, query, entryName, suggestion, cityId } = reports
  const { points } = participation
  const [row] = await db.query((orm) =>
    orm
      .select({ id, receivedAt, kind, query, entryName, suggestion, cityId, points })
      .from(reports)
      .innerJoin(
        participation,
        and(
          eq(participation.kind, 'report'),
          eq(participation.about, sql`${id}::text`),
          eq(participation.userId, reports.userId),
        ),
      )
      .where(and(eq(reports.userId, userId), eq(reports.key, key))),
  )
  return row
}
