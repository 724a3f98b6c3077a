import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { allOrganisations, findOrganisation, listOrganisations } from '#cloud/people/store/organisations'
import { PostgresPool } from '#cloud/database/postgres-pool'
import { openReports, reportsOf } from '#cloud/reports/store/reports'

const id = '00000000-0000-4000-8000-000000000000'
/** Takes every connection and never says a word. */
const silent = createServer()
let pool: PostgresPool
beforeAll(async () => {
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const { port } = silent.address() as AddressInfo
  pool = new PostgresPool({ host: '127.0.0.1', port, connectionTimeoutMillis: 50 })
})
afterAll(async () => {
  await pool.close()
  silent.close()
})

test.each([
  ['all organisations', () => allOrganisations(pool)],
  ['one organisation', () => findOrganisation(pool, id)],
  ['a list of organisations', () => listOrganisations(pool, 10)],
  ['own reports', () => reportsOf(pool, id, 10)],
  ['open reports', () => openReports(pool, 10)],
])('%s: a database that says nothing is said to be unavailable', async (_what, read) => {
  await expect(read()).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
})
