import { type SQL, sql } from 'drizzle-orm'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { grantAppRights } from './app-rights'
import type { Orm } from '../database'
import { rowsOf } from '../orm-database'
import { dueAfter, type Execute, history, lastApplied } from './migration-history'

/** Any number that other users of the same server do not lock. */
const migrationLock = 7_402_119

/**
 * Brings a schema up to date and gives the role of the app its rights, whole or not at all; answers how many migrations
 * were applied. Several may do so at once: the lock belongs to the transaction and ends with it, behind a pooler too.
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

/** Looks first: even "if not exists" asks for the right to make a schema, which not every owner of tables has. */
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
