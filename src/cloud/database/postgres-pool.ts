import type { SQLWrapper } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { DatabaseUnavailable, innermost, isBroken, isUnavailable } from './connection-trouble'
import type { Orm } from './database'
import { OrmDatabase, rowsInOrder } from './orm-database'

interface Opened {
  readonly pool: Pool
  readonly orm: NodePgDatabase
}

/**
 * Connections to a PostgreSQL server or to a pooler in transaction mode: nothing is kept on a connection
 * between two transactions. If one connection breaks or falls silent, all are replaced, because the others
 * most likely lead to the same server: one call fails, and the next gets a new connection.
 */
export class PostgresPool extends OrmDatabase {
  private opened: Opened
  private closing: Promise<void> | undefined

  constructor(private readonly config: PoolConfig) {
    super()
    this.opened = open(config)
  }

  query<Result>(build: (orm: Orm) => PromiseLike<Result>): Promise<Result> {
    return this.use(({ orm }) => build(orm))
  }

  inOrder(statements: readonly SQLWrapper[]): Promise<unknown[][]> {
    return this.use(async ({ pool }) => inTransaction(await pool.connect(), statements))
  }

  close(): Promise<void> {
    return (this.closing ??= this.opened.pool.end())
  }

  private async use<Result>(work: (opened: Opened) => PromiseLike<Result>): Promise<Result> {
    const used = this.opened
    try {
      return await work(used)
    } catch (error) {
      if (isBroken(error)) this.replace(used)
      throw isUnavailable(error) ? unavailable(error) : error
    }
  }

  /** Replaces the pool once, however many of its connections fail. Work still running on it may finish. */
  private replace(used: Opened): void {
    if (used !== this.opened || this.closing) return
    this.opened = open(this.config)
    void used.pool.end()
  }
}

function open(config: PoolConfig): Opened {
  const pool = new Pool(config)
  // Connections that the server drops are replaced. Without these listeners their errors would end the
  // process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, orm: drizzle(pool) }
}

/** Not Drizzle's own, which waits for a rollback on a silent connection and then keeps that connection. */
async function inTransaction(client: PoolClient, statements: readonly SQLWrapper[]): Promise<unknown[][]> {
  try {
    await client.query('begin')
    const rows = await rowsInOrder(drizzle(client), statements)
    await client.query('commit')
    client.release()
    return rows
  } catch (error) {
    client.release(isBroken(error) || (await isLostInRollback(client)))
    throw error
  }
}

function isLostInRollback(client: PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => false,
    () => true,
  )
}

function unavailable(error: unknown): DatabaseUnavailable {
  const reason = innermost(error)
  return new DatabaseUnavailable(reason instanceof Error ? reason.message : 'no reason', { cause: error })
}
