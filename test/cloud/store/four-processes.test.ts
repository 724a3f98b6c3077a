import { readdirSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { migrationsFolder } from '#cloud/store/migrations-folder'
import { openPostgres } from '#cloud/store/open-postgres'
import { startRealPostgres } from '../real-postgres'

test('four processes may bring one empty database up to date at once', async () => {
  const server = await startRealPostgres()
  const maintenance = await openPostgres({ url: server.url, maxConnections: 1 })
  await maintenance.run(sql`create database four`)
  const url = server.url.replace(/postgres$/, 'four')
  const opened = await Promise.all([1, 2, 3, 4].map(() => openPostgres({ url, maxConnections: 2 })))
  const [first] = opened
  expect(await first?.run(sql`select count(*)::int as n from drizzle.__drizzle_migrations`)).toEqual([
    { n: readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql')).length },
  ])
  await Promise.all([maintenance, ...opened].map((db) => db.close()))
  await server.stop()
}, 60_000)
