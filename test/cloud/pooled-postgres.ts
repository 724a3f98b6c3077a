import { makeRoles } from '../../tools/database/roles'
import type { Database } from '#cloud/database/database'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { openPostgres } from '#cloud/database/open-postgres'
import { startTransactionPooler } from '../postgres/transaction-pooler'
import { checkedRows } from './checked-rows'
import { startRealPostgres } from './real-postgres'

export interface PooledPostgres {
  /** Of the superuser, without a pooler: for what a test arranges and looks at. */
  readonly owner: Database
  /** As a deployed cloud has it: the app's role, behind a pooler in transaction mode. */
  readonly app: Database
  readonly appUrl: string
  /** Of the role that owns the schema, behind the pooler too. */
  readonly migratorUrl: string
  stop(): Promise<void>
}

/** A server as docs/database.md sets one up: two roles, migrated by one of them, a pooler with so many connections. */
export async function startPooledPostgres(connections: number): Promise<PooledPostgres> {
  const server = await startRealPostgres()
  const pooler = await startTransactionPooler(server.url, connections)
  const urlOf = (role: string) => pooler.through(server.url.replace('postgres@', `${role}@`))
  const [migrator = '', appRole = ''] = await makeRoles(server.url, {})
  await migratePostgres(urlOf(migrator))
  const owner = await openPostgres({ url: server.url, maxConnections: 2 })
  const app = checkedRows(await openPostgres({ url: urlOf(appRole), maxConnections: 2 * connections }))
  return {
    owner,
    app,
    appUrl: urlOf(appRole),
    migratorUrl: urlOf(migrator),
    stop: async () => {
      await Promise.all([owner.close(), app.close()])
      await pooler.stop()
      await server.stop()
    },
  }
}
