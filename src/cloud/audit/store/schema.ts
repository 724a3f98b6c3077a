import { index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { users } from '../../people/store/schema'

/** Append-only (a trigger refuses UPDATE and DELETE): every act of a worker, teacher, supervisor or admin. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: rowId(),
    at: instant('at').notNull(),
    actorId: reference('actor_id', () => users.id).notNull(),
    /** The idempotency key of the act. */
    key: text('key').notNull(),
    action: text('action').notNull(),
    target: text('target').notNull(),
    before: jsonb('before').notNull(),
    after: jsonb('after').notNull(),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    unique('audit_log_key').on(table.actorId, table.key),
    index('audit_log_own').on(table.actorId, table.at.desc().nullsFirst(), table.id),
  ],
)
