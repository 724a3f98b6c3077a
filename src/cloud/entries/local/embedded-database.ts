import type { PGlite } from '@electric-sql/pglite'
import type { SQLWrapper } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import type { Orm } from '#cloud/database/database'
import { OrmDatabase, rowsInOrder } from '#cloud/database/orm-database'

/** PostgreSQL in this process, with one connection, which cannot break. */
export class EmbeddedDatabase extends OrmDatabase {
  readonly orm: Orm

  constructor(private readonly engine: PGlite) {
    super()
    this.orm = drizzle(engine)
  }

  async query<Result>(build: (orm: Orm) => PromiseLike<Result>): Promise<Result> {
    return build(this.orm)
  }

  inOrder(statements: readonly SQLWrapper[]): Promise<unknown[][]> {
    return this.orm.transaction((transaction) => rowsInOrder(transaction, statements))
  }

  close(): Promise<void> {
    return this.engine.close()
  }
}
