import type { SQL, SQLWrapper } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as v from 'valibot'

/** Drizzle's builder of typed statements. */
export type Orm = PgDatabase<PgQueryResultHKT>

/** The schema of a row of a hand-written statement: a closed object with one member per column. */
export type RowSchema = v.GenericSchema<unknown, object>

/** A PostgreSQL database, embedded or on a server. Only the stores send SQL to it. */
export interface Database {
  /** Runs one statement that Drizzle types by the tables: reads by `select`, writes by `$inferInsert`. */
  query<Result>(build: (orm: Orm) => PromiseLike<Result>): Promise<Result>
  /**
   * Runs one hand-written statement, for what must be decided in a single statement. `row` describes its
   * rows; tests check every row with it, the running cloud does not. Instants and dates come back in
   * PostgreSQL's format.
   */
  rows<Row extends RowSchema>(row: Row, statement: SQL): Promise<v.InferOutput<Row>[]>
  /** Runs one hand-written statement without a row schema: for tests, and if no rows are needed. */
  run<Row>(statement: SQL): Promise<Row[]>
  /**
   * Runs statements in one transaction; gives the rows of each. Each statement sees everything committed
   * before that statement began, so the one after a lock sees what the lock's last holder wrote.
   */
  inOrder(statements: readonly SQLWrapper[]): Promise<unknown[][]>
  close(): Promise<void>
}
