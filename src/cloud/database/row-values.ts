import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * `(column, …) values (value, …)` of a hand-written insert, typed by its table. Members that are not columns
 * of the table, or are undefined, are left out.
 */
export function insertion<Table extends PgTable>(table: Table, row: Table['$inferInsert']): SQL {
  const cells = cellsOf(table, row)
  const [columns, values] = [cells.map(({ column }) => column), cells.map(({ value }) => value)]
  return sql`(${list(columns)}) values (${list(values)})`
}

/** `column = value, …` of a hand-written update, by the same rules as `insertion`. */
export function assignments<Table extends PgTable>(
  table: Table,
  values: Partial<Table['$inferInsert']>,
): SQL {
  return list(cellsOf(table, values).map(({ column, value }) => sql`${column} = ${value}`))
}

interface Cell {
  readonly column: SQL
  /** Cast to the type of its column. */
  readonly value: SQL
}

function cellsOf(table: PgTable, values: Readonly<Record<string, unknown>>): Cell[] {
  return Object.entries(getTableColumns(table)).flatMap(([name, column]) => {
    const value = values[name]
    if (value === undefined) return []
    return { column: sql`${sql.identifier(column.name)}`, value: sql`${sql.param(value, column)}` }
  })
}

function list(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `)
}
