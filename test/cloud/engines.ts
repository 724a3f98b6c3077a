import type { Database } from '#cloud/database/database'
import { checkedRows } from './checked-rows'
import { openFresh } from './open-fresh'
import { openMigrated } from './open-migrated'
import { type RealPostgres, startRealPostgres } from './real-postgres'

/** The two databases that the cloud runs on, for `describe.each`; the server is started for the tests of the file. */
export function useEngines(maxConnections: number): [string, () => Promise<Database>][] {
  let server: RealPostgres | undefined
  beforeAll(async () => {
    server = await startRealPostgres()
  }, 60_000)
  afterAll(() => server?.stop())
  return [
    ['the embedded database', async () => checkedRows(await openFresh())],
    [
      'a PostgreSQL server',
      async () => checkedRows(await openMigrated({ url: server?.url ?? '', maxConnections })),
    ],
  ]
}
