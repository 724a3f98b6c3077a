import type { SQL, SQLWrapper } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as v from 'valibot'

/** Drizzle's builder of typed statements. */
export type Orm = PgDatabase<PgQueryResultHKT>

/** What a row of a hand-written statement looks like: a closed object with a member a column. */
export type RowSchema = v.GenericSchema<unknown, object>

/** One PostgreSQL dialect, whether embedded or a server. Only the stores speak SQL to it. */
export interface Database {
  /** Runs one statement that Drizzle types by the tables: reads by `select`, writes by `$inferInsert`. */
  query<Result>(build: (orm: Orm) => PromiseLike<Result>): Promise<Result>
  /**
   * Runs one hand-written statement, where one statement must decide. Its rows are as `row` says; the tests parse every
   * one with it, the running cloud does not. Instants and dates come back as PostgreSQL writes them.
   */
  rows<Row extends RowSchema>(row: Row, statement: SQL): Promise<v.InferOutput<Row>[]>
  /** Runs one hand-written statement whose rows nobody has described: tests do, and what asks for no rows. */
  run<Row>(statement: SQL): Promise<Row[]>
  /**
   * Runs statements in one transaction; gives the rows of each. Each sees all that was committed before it began, so
   * what follows a lock sees what its last holder wrote.
   */
  inOrder(statements: readonly SQLWrapper[]): Promise<unknown[][]>
  close(): Promise<void>
}
