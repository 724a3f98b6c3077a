import { and, eq, getTableColumns, type InferSelectModel } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { CleanJpeg } from '#domain/photo/jpeg'
import type { Database } from '../../database/database'

/** A table with one photo per row, in a column as declared in `./schema`. */
type PhotoTable = PgTable & { readonly jpeg: AnyPgColumn<{ data: CleanJpeg; notNull: true }> }

/** The photo, as base64, in the row given by all other columns of its table. */
export async function findPhoto<Table extends PhotoTable>(
  db: Database,
  table: Table,
  of: Omit<InferSelectModel<Table>, 'jpeg'>,
): Promise<string | undefined> {
  const key = Object.entries(getTableColumns<PgTable>(table)).filter(([name]) => name !== 'jpeg')
  const isIt = and(...key.map(([name, column]) => eq(column, of[name as keyof typeof of])))
  const [row] = await db.query((orm) =>
    orm
      .select({ jpeg: table.jpeg })
      .from(table as PgTable)
      .where(isIt),
  )
  return row && Buffer.from(row.jpeg).toString('base64')
}
