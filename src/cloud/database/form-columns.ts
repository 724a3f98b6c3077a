import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Form } from '#domain/form/field'
import { namesOf } from '#domain/form/values'

type Columns<Table extends PgTable> = Table['_']['columns']

/** The columns of a table that hold the fields of a form; a column has the name of its field. */
export function formColumns<Table extends PgTable, F extends Form>(
  table: Table,
  form: F,
): Pick<Columns<Table>, keyof F & keyof Columns<Table>> {
  const columns: Record<string, unknown> = getTableColumns(table)
  const held = namesOf(form).filter((name) => name in columns)
  return Object.fromEntries(held.map((name) => [name, columns[name]])) as Columns<Table>
}
