import { sql } from 'drizzle-orm'
import { accessTable } from '#cloud/dispatch/access'
import { router } from '#cloud/router'
import { contract, type ProcedurePath } from '#contract/contract'
import { type Role, roles } from '#contract/identity'
import type { Caller } from '#cloud/dispatch/context'
import { holderOf, openTestCloud, stranger, type TestCloud } from '../test-cloud'
import { heard, inputs } from './calls'
import { everyone, mayCall } from './may-call'

const pathsOf = (tree: object) =>
  Object.entries(tree).flatMap(([topic, verbs]) =>
    Object.keys(verbs as object).map((verb) => `${topic}.${verb}`),
  )

test('every procedure of the contract has a handler and a row in the access table', () => {
  const paths = pathsOf(contract).sort()
  expect(pathsOf(router).sort()).toEqual(paths)
  expect(Object.keys(accessTable).sort()).toEqual(paths)
})

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud()
}, 60_000)
afterAll(() => cloud.db.close())

describe.each(everyone)('%s', (who) => {
  let caller: Caller
  beforeEach(async () => {
    if (who === 'resident') caller = stranger()
    if (roles.includes(who as Role)) caller = await holderOf(cloud.db, who as Role)
  })

  test.each(pathsOf(contract) as ProcedurePath[])('%s', async (path) => {
    const { status } = await cloud.ask(path, inputs[path], caller)
    const refused = who === 'nobody' ? 401 : 403
    expect(status).toBe(mayCall[path].includes(who) ? (heard[path] ?? 200) : refused)
  })
})

test('a role that has run out is no role', async () => {
  const admin = await holderOf(cloud.db, 'admin')
  await cloud.db.run(sql`update role_grants set expires_at = '2026-05-20T01:59:59Z'`)
  expect((await cloud.ask('reports.queue', {}, admin)).status).toBe(403)
})
