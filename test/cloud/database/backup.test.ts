import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { openPostgres } from '#cloud/database/open-postgres'
import { makeRoles } from '../../../tools/database/roles'
import { copyServer } from '../../postgres/physical-copy'
import { PostgresServer } from '../../postgres/postgres-server'
import { embeddedPrograms, handOver, installedPrograms } from '../../postgres/programs'
import { FamilyCloud } from '../family/family-cloud'
import { liveFully } from '../privacy/full-life'
import { aReport, codeOf, openTestCloud, stranger } from '../test-cloud'

let folder: string
const running: PostgresServer[] = []
const open: Database[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'little-hands-backup-'))
  handOver(folder)
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.close()))
  for (const server of running.splice(0)) await server.stop()
  rmSync(folder, { recursive: true })
})

async function started(programs: string, name: string, make: (server: PostgresServer) => unknown) {
  const server = await PostgresServer.at(programs, folder, name)
  await make(server)
  await server.start('-F')
  running.push(server)
  return server
}

/** A server with the two roles and a city in which something has happened; answers what is in it. */
async function aCity(programs: string) {
  const server = await started(programs, 'city', (empty) => empty.init())
  await makeRoles(server.url, {})
  const { owner, app } = await asRoles(server)
  const cloud = await FamilyCloud.open(owner, app)
  await Promise.all([liveFully(cloud), liveFully(cloud)])
  return { server, contents: await contentsOf(owner) }
}

async function asRoles({ url }: PostgresServer) {
  await migratePostgres(url.replace('postgres@', 'postgres_migrator@'))
  const owner = await openPostgres({ url, maxConnections: 2 })
  const app = await openPostgres({ url: url.replace('postgres@', 'postgres_app@'), maxConnections: 4 })
  open.push(owner, app)
  return { owner, app }
}

/** Of every table how many rows it has, and what all of them say together. */
async function contentsOf(db: Database): Promise<Record<string, object>> {
  const tables = await db.run<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const contents: Record<string, object> = {}
  for (const { name } of tables) {
    const [row] = await db.run<object>(sql`
      select count(*)::int as n, md5(string_agg(t::text, ',' order by t::text)) as rows
      from ${sql.identifier(name)} t`)
    contents[name] = row ?? {}
  }
  return contents
}

type Way = () => Promise<{ restored: PostgresServer; contents: object }>

async function byFiles() {
  const programs = embeddedPrograms(folder)
  const { server, contents } = await aCity(programs)
  return { restored: await started(programs, 'restored', (copy) => copyServer(server, copy)), contents }
}

function byDump(programs: string): Way {
  return async () => {
    const { server, contents } = await aCity(programs)
    const [file, bare] = [join(folder, 'city.dump'), ['--no-owner', '--no-privileges']]
    server.tool('pg_dump', '--format=custom', ...bare, `--file=${file}`, server.url)
    const restored = await started(programs, 'restored', (empty) => empty.init())
    restored.tool('pg_restore', ...bare, '--exit-on-error', `--dbname=${restored.url}`, file)
    await makeRoles(restored.url, {})
    return { restored, contents }
  }
}

const installed = installedPrograms()
const ways: [string, Way][] = installed
  ? [
      ['a copy of its files', byFiles],
      ['a dump', byDump(installed)],
    ]
  : [['a copy of its files (and no dump, as no pg_dump is installed here)', byFiles]]

test.each(ways)(
  'from %s an empty server holds the same as before, and the city goes on',
  async (_way, restore) => {
    const { restored, contents } = await restore()
    const { owner, app } = await asRoles(restored)
    expect(await contentsOf(owner)).toEqual(contents)
    const cloud = await openTestCloud({ db: owner, app })
    expect(await codeOf(cloud.ask('reports.submit', aReport(), stranger()))).toBe('OK')
  },
  90_000,
)
