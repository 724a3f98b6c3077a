import type { ReportStatus } from '#domain/reports/report'
import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { users } from '../../people/store/schema'

/** What residents report as missing or wrong. The phone makes the key: one row per key. */
export const reports = pgTable(
  'reports',
  {
    id: rowId(),
    userId: reference('user_id', () => users.id).notNull(),
    key: text('key').notNull(),
    kind: text('kind').$type<'missing' | 'wrong'>().notNull(),
    query: text('query').notNull(),
    entryName: text('entry_name'),
    suggestion: text('suggestion'),
    cityId: text('city_id').notNull(),
    /** The content check was unsure: a person must look before any of it becomes public. */
    needsReview: boolean('needs_review').notNull(),
    status: text('status').$type<ReportStatus>().notNull().default('received'),
    answer: text('answer'),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    unique('reports_key').on(table.userId, table.key),
    index('reports_own').on(table.userId, table.receivedAt.desc().nullsFirst()),
    index('reports_open')
      .on(table.receivedAt)
      .where(sql`status = 'received'`),
    check('reports_kind', sql`${table.kind} in ('missing', 'wrong')`),
    check('reports_status', sql`${table.status} in ('received', 'answered', 'declined')`),
  ],
)
