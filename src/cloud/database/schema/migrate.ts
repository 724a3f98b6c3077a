import { type SQL, sql } from 'drizzle-orm'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { grantAppRights } from './app-rights'
import type { Orm } from '../database'
import { rowsOf } from '../orm-database'
import { dueAfter, type Execute, history, lastApplied } from './migration-history'

/** An arbitrary number that other users of the same server do not lock. */
const migrationLock = 7_402_119

/**
 * Brings a schema up to date and gives the app's role its rights, all or nothing; answers how many migrations
 * were applied. Safe to run several times at once: the lock ends with the transaction, also behind a pooler.
 */
export function migrate(orm: Orm): Promise<number> {
  return orm.transaction(async (transaction) => {
    const execute: Execute = <Row>(statement: SQL) => rowsOf<Row>(transaction, statement)
    await execute(sql`set local statement_timeout = 0`)
    await execute(sql`select pg_advisory_xact_lock(${migrationLock})`)
    await makeHistory(execute)
    const [row] = await execute<{ last: string | null }>(lastApplied)
    const due = dueAfter(row?.last)
    for (const migration of due) await apply(execute, migration)
    await grantAppRights(execute)
    return due.length
  })
}

/** Checks first: even "if not exists" needs the right to create a schema, which some table owners lack. */
async function makeHistory(execute: Execute): Promise<void> {
  const [there] = await execute<{ schema: boolean; table: boolean }>(sql`
    select to_regnamespace('drizzle') is not null as schema,
      to_regclass('drizzle.__drizzle_migrations') is not null as table`)
  if (!there?.schema) await execute(sql`create schema drizzle`)
  if (!there?.table)
    await execute(sql`
      create table ${history} (id serial primary key, hash text not null, created_at bigint)`)
}

async function apply(
  execute: Execute,
  { sql: statements, hash, folderMillis }: MigrationMeta,
): Promise<void> {
  for (const statement of statements) await execute(sql.raw(statement))
  await execute(sql`insert into ${history} (hash, created_at) values (${hash}, ${folderMillis})`)
}
