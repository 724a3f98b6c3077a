import { sql } from 'drizzle-orm'
import { accessTable } from '#cloud/dispatch/access'
import { router } from '#cloud/handlers/router'
import { contract, type ProcedurePath } from '#contract/contract'
import { type Role, roles } from '#contract/identity'
import type { Caller } from '#cloud/dispatch/context'
import { aReport, holderOf, openTestCloud, stranger, type TestCloud } from '../test-cloud'

const pathsOf = (tree: object) =>
  Object.entries(tree).flatMap(([topic, verbs]) =>
    Object.keys(verbs as object).map((verb) => `${topic}.${verb}`),
  )

test('every procedure of the contract has a handler and a row in the access table', () => {
  const paths = pathsOf(contract).sort()
  expect(pathsOf(router).sort()).toEqual(paths)
  expect(Object.keys(accessTable).sort()).toEqual(paths)
})

const everyone = ['nobody', 'resident', ...roles] as const
type Who = (typeof everyone)[number]

/** Written out by hand, not derived from the table: this is what was decided. */
const mayCall: Record<ProcedurePath, readonly Who[]> = {
  'identity.me': everyone,
  'participation.mine': everyone.filter((who) => who !== 'nobody'),
  'reports.submit': everyone.filter((who) => who !== 'nobody'),
  'reports.mine': everyone.filter((who) => who !== 'nobody'),
  'reports.queue': ['admin'],
  'reports.settle': ['admin'],
}

const inputs: Partial<Record<ProcedurePath, object>> = {
  'reports.submit': aReport(),
  'reports.settle': {
    key: 'k',
    id: '7f6c1c7e-6a38-4c4e-9a61-0a7f36b7f9a1',
    status: 'declined',
    answer: '重复的报告。',
  },
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud()
}, 60_000)
afterAll(() => cloud.db.close())

describe.each(everyone)('%s', (who) => {
  let caller: Caller
  beforeAll(async () => {
    if (who === 'resident') caller = stranger()
    if (roles.includes(who as Role)) caller = await holderOf(cloud.db, who as Role)
  })

  test.each(pathsOf(contract) as ProcedurePath[])('%s', async (path) => {
    const { status } = await cloud.ask(path, inputs[path], caller)
    const refused = who === 'nobody' ? 401 : 403
    // The settlement's report does not exist: whoever may settle hears that, and nobody else does.
    const allowed = path === 'reports.settle' ? 404 : 200
    expect(status).toBe(mayCall[path].includes(who) ? allowed : refused)
  })
})

test('a role that has run out is no role', async () => {
  const admin = await holderOf(cloud.db, 'admin')
  await cloud.db.run(sql`update role_grants set expires_at = '2026-05-20T01:59:59Z'`)
  expect((await cloud.ask('reports.queue', {}, admin)).status).toBe(403)
})
