import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { narrowRights, type Right } from '#cloud/database/schema/app-rights'
import type { Database } from '#cloud/database/database'
import { sqlState } from '#cloud/database/sql-state'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { server, usePooledPostgres } from '../../use-pooled-postgres'
import { statedRights } from './stated-rights'

const all: readonly Right[] = ['select', 'insert', 'update', 'delete']

async function tablesOf(db: Database): Promise<string[]> {
  const rows = await db.run<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  return rows.map(({ name }) => name)
}

test('the app may do with each table what the statements of the cloud do, and no more', async () => {
  const db = await openEmbedded()
  const stated = statedRights(join(__dirname, '../../../../src/cloud'))
  const needed = (await tablesOf(db)).map((table) => [
    table,
    all.filter((right) => stated.get(table)?.has(right)),
  ])
  const given = (await tablesOf(db)).map((table) => [table, narrowRights[table] ?? all])
  await db.close()
  expect(Object.fromEntries(given)).toEqual(Object.fromEntries(needed))
}, 60_000)

describe('the role of the app', () => {
  usePooledPostgres(4)

  test.each([
    ['make a table', sql`create table own (id int)`],
    ['make a temporary table', sql`create temporary table own (id int)`],
    ['make a schema', sql`create schema own`],
    ['change a table', sql`alter table users add column phone text`],
    ['drop a table', sql`drop table users`],
    ['take the trigger off that keeps acts', sql`alter table participation disable trigger all`],
    ['empty a table', sql`truncate users`],
    ['change an act', sql`update participation set points = 100`],
    ['delete an act', sql`delete from participation`],
    ['change what is kept of acts of staff', sql`update audit_log set action = 'none'`],
    ['delete what is kept of acts of staff', sql`delete from audit_log`],
    ['forge which migrations there are', sql`delete from drizzle.__drizzle_migrations`],
    ['make a role', sql`create role another`],
    ['read files of the server', sql`select pg_read_file('/etc/passwd')`],
  ])('may not %s', async (_what, statement) => {
    const refused = await server.app.run(statement).then(() => 'done', sqlState)
    expect(refused).toBe('42501')
  })

  test('holds no lock and no statement for long, behind a pooler that takes no such parameters', async () => {
    const limits = sql`
      select current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle`
    expect(await server.app.run(limits)).toEqual([{ statement: '4s', idle: '5s' }])
  })
})
