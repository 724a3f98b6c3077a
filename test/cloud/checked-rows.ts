import type { SQL, SQLWrapper } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database, RowSchema } from '#cloud/database/database'

/**
 * A database that parses every row of a hand-written statement with what the store says of it: a column too many, too
 * few or of another type is an error in whatever test meets it.
 */
export function checkedRows(db: Database): Database {
  return {
    query: (build) => db.query(build),
    rows: async <Row extends RowSchema>(row: Row, statement: SQL) =>
      (await db.run<unknown>(statement)).map((given) => v.parse(row, given)),
    run: (statement) => db.run(statement),
    inOrder: (statements: readonly SQLWrapper[]) => db.inOrder(statements),
    close: () => db.close(),
  }
}
