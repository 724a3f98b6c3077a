import type { SQL, SQLWrapper } from 'drizzle-orm'
import type * as v from 'valibot'
import type { Database, Orm, RowSchema } from './database'

/** What the embedded database and a server have in common: everything that goes through Drizzle. */
export abstract class OrmDatabase implements Database {
  abstract query<Result>(build: (orm: Orm) => PromiseLike<Result>): Promise<Result>
  abstract inOrder(statements: readonly SQLWrapper[]): Promise<unknown[][]>
  abstract close(): Promise<void>

  rows<Row extends RowSchema>(_row: Row, statement: SQL): Promise<v.InferOutput<Row>[]> {
    return this.run<v.InferOutput<Row>>(statement)
  }

  run<Row>(statement: SQL): Promise<Row[]> {
    return this.query((orm) => rowsOf<Row>(orm, statement))
  }
}

/** The rows of a statement as the driver gives them: both drivers answer an object with `rows`. */
export async function rowsOf<Row>(orm: Pick<Orm, 'execute'>, statement: SQLWrapper): Promise<Row[]> {
  return ((await orm.execute(statement)) as unknown as { rows: Row[] }).rows
}

/** The rows of statements that are run one after another. */
export async function rowsInOrder(
  orm: Pick<Orm, 'execute'>,
  statements: readonly SQLWrapper[],
): Promise<unknown[][]> {
  const rows: unknown[][] = []
  for (const statement of statements) rows.push(await rowsOf(orm, statement))
  return rows
}
