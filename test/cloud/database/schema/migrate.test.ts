import { readdirSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { migrationsFolder } from '#cloud/database/schema/migrations-folder'
import { openPostgres } from '#cloud/database/open-postgres'
import { makeRoles } from '../../../../tools/database/roles'
import { startTransactionPooler } from '../../../postgres/transaction-pooler'
import { type RealPostgres, startRealPostgres } from '../../real-postgres'
import { newDatabase } from '../../new-database'
import { openMigrated } from '../../open-migrated'

const migrations = readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql')).length

let server: RealPostgres
let maintenance: Database
beforeAll(async () => {
  server = await startRealPostgres()
  maintenance = await openMigrated({ url: server.url, maxConnections: 1 })
}, 60_000)
afterAll(async () => {
  await maintenance.close()
  await server.stop()
})

const emptyDatabase = (name: string) => newDatabase(server.url, name)

test('four processes may bring one empty database up to date at once', async () => {
  const url = await emptyDatabase('four')
  const applied = await Promise.all([1, 2, 3, 4].map(() => migratePostgres(url)))
  expect(applied.sort()).toEqual([0, 0, 0, migrations])
}, 30_000)

test('they may do so behind a pooler, and leave no lock on its connections', async () => {
  const url = await emptyDatabase('pooled')
  const pooler = await startTransactionPooler(url, 3)
  const applied = await Promise.all([1, 2, 3, 4].map(() => migratePostgres(pooler.through(url))))
  expect(applied.sort()).toEqual([0, 0, 0, migrations])
  expect(await maintenance.run(sql`select pid from pg_locks where locktype = 'advisory'`)).toEqual([])
  await pooler.stop()
}, 30_000)

test('an instance does not start on a schema that lacks migrations, and says what to do', async () => {
  const url = await emptyDatabase('behind')
  const start = () => openPostgres({ url, maxConnections: 1 })
  await expect(start()).rejects.toMatchObject({ code: 'SCHEMA_BEHIND' })
  await migratePostgres(url)
  await (await start()).close()
  const other = await openPostgres({ url, maxConnections: 1 })
  await other.run(sql`
    delete from drizzle.__drizzle_migrations
    where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`)
  await expect(start()).rejects.toThrow('lacks 1 migrations of this version. Run "npm run db:migrate"')
  await other.close()
}, 30_000)

test('an instance of an older version goes on with a schema that is ahead', async () => {
  const url = await emptyDatabase('ahead')
  const db = await openMigrated({ url, maxConnections: 1 })
  await db.run(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', 9e12)`)
  const older = await openPostgres({ url, maxConnections: 1 })
  expect(await older.run(sql`select 1 as one`)).toEqual([{ one: 1 }])
  await Promise.all([older.close(), db.close()])
}, 30_000)

test('an instance starts while another migration holds the lock', async () => {
  const url = await emptyDatabase('held')
  await migratePostgres(url)
  let going: Promise<unknown> | undefined
  const holder = await openPostgres({ url, maxConnections: 1 })
  await holder.query((orm) =>
    orm.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(7402119)`)
      going = migratePostgres(url)
      await (await openPostgres({ url, maxConnections: 1 })).close()
    }),
  )
  expect(await going).toBe(0)
  await holder.close()
}, 30_000)

test('a role that owns neither the database nor its schema migrates it, once there are roles', async () => {
  const url = await emptyDatabase('owned')
  const [migrator] = await makeRoles(url, {})
  expect(await migratePostgres(url.replace('postgres@', `${migrator}@`))).toBe(migrations)
}, 30_000)

test('what one role made before there were two goes over to the migrator', async () => {
  const url = await emptyDatabase('grown')
  await migratePostgres(url)
  const [migrator = '', app] = await makeRoles(url, {})
  expect(await migratePostgres(url.replace('postgres@', `${migrator}@`))).toBe(0)
  await (await openPostgres({ url: url.replace('postgres@', `${app}@`), maxConnections: 1 })).close()
  const db = await openPostgres({ url, maxConnections: 1 })
  expect(await db.run(sql`select distinct tableowner from pg_tables where schemaname = 'public'`)).toEqual([
    { tableowner: migrator },
  ])
  await db.close()
}, 30_000)
