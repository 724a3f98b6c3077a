import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

/** Every row of every table, as one text a table: what somebody would find who reads a stolen copy. */
export async function wholeDatabase(db: Database): Promise<Map<string, string>> {
  const tables = await db.run<{ name: string }>(sql`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`)
  const dump = new Map<string, string>()
  for (const { name } of tables) {
    const rows = await db.run<{ row: string }>(
      sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t`,
    )
    dump.set(name, rows.map(({ row }) => row).join('\n'))
  }
  return dump
}

/** The tables in which a text is found. */
export async function tablesWith(db: Database, text: string): Promise<string[]> {
  const dump = await wholeDatabase(db)
  return [...dump].flatMap(([table, rows]) => (rows.includes(text) ? [table] : []))
}

/** Every column that names a user, a child or a family, as `table.column`. */
export async function personalColumns(db: Database): Promise<string[]> {
  const rows = await db.run<{ name: string }>(sql`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'uuid'
      and (column_name in ('user_id', 'child_id', 'family_id') or column_name ~ '(er|or|ian)_id$')
    order by 1`)
  return rows.map(({ name }) => name)
}
