import { type PooledPostgres, startPooledPostgres } from './pooled-postgres'

export let server: PooledPostgres

/** Starts a server for the tests of a file or of a group, behind a pooler with so many connections. */
export function usePooledPostgres(connections: number): void {
  beforeAll(async () => {
    server = await startPooledPostgres(connections)
  }, 60_000)
  afterAll(() => server.stop())
}
