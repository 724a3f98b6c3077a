import { sql } from 'drizzle-orm'
import type { Access } from '#cloud/dispatch/access'
import { admit } from '#cloud/dispatch/admission'
import type { CallContext, Caller } from '#cloud/dispatch/context'
import type { Database } from '#cloud/database/database'
import { openFresh } from '../open-fresh'
import { aSchool, holderOf, noon, stranger } from '../test-cloud'

let db: Database
beforeAll(async () => {
  db = await openFresh()
}, 60_000)
afterAll(() => db.close())

const resident: Access = { audience: 'resident' }
const counted: Access = { audience: 'resident', writes: { max: 2, windowSeconds: 3600 } }

interface Given extends Partial<CallContext> {
  readonly caller: Caller
}

const admitted = (access: Access | undefined, given: Given, action = 'reports.submit') =>
  admit({ db, now: noon, readLimit: () => 0, address: undefined, ...given } as CallContext, action, access)

const people = async () =>
  (await db.run<{ count: number }>(sql`select count(*)::int as count from users`))[0]?.count

test('what has no row in the table is refused to everybody', async () => {
  const admin = await holderOf(db, 'admin')
  await expect(admitted(undefined, { caller: admin })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('what is open to everyone needs no sign-in, the rest does', async () => {
  expect(await admitted({ audience: 'everyone' }, { caller: undefined })).toBeUndefined()
  await expect(admitted(resident, { caller: undefined })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  await expect(admitted({ audience: ['admin'] }, { caller: undefined })).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  })
})

test('a role is needed where one is asked for, and any of those asked for will do', async () => {
  const unit = await aSchool(db)
  const worker = await holderOf(db, 'worker', unit)
  const person = await admitted({ audience: ['admin', 'worker'] }, { caller: worker })
  expect(person?.roles).toEqual([{ role: 'worker', organisationId: unit }])
  await expect(admitted({ audience: ['admin'] }, { caller: worker })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await expect(admitted({ audience: ['admin'] }, { caller: stranger() })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})

test('who reads is nobody that we keep; the first act makes them one, the next finds them', async () => {
  const caller = stranger()
  const before = await people()
  expect(await admitted(resident, { caller })).toBeUndefined()
  expect(await people()).toBe(before)
  const person = await admitted(counted, { caller })
  expect(person?.userId).toMatch(/^[0-9a-f-]{36}$/)
  expect(await admitted(counted, { caller })).toEqual(person)
  expect(await admitted(resident, { caller })).toEqual(person)
  expect(await people()).toBe((before ?? 0) + 1)
})

test('whose handler finds them is not looked up before it', async () => {
  const caller = await holderOf(db, 'worker')
  expect(await admitted({ audience: 'resident', findsPerson: true }, { caller })).toBeUndefined()
})

test('acts are counted by kind and person until the hour is over', async () => {
  const [caller, another] = [stranger(), stranger()]
  const at = new Date('2026-05-20T02:15:00.000Z')
  const act = (action: string, who = caller, now = at) => admitted(counted, { caller: who, now }, action)
  for (const _ of [1, 2]) await act('reports.submit')
  await expect(act('reports.submit')).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    data: { retryAfterSeconds: 45 * 60 },
  })
  await expect(act('signups.signUp')).resolves.toBeDefined()
  await expect(act('reports.submit', another)).resolves.toBeDefined()
  await expect(act('reports.submit', caller, new Date('2026-05-20T03:00:00.000Z'))).resolves.toBeDefined()
})

describe('reads', () => {
  /** A limit of none, that says whom it was asked about. */
  function limit(waitSeconds: number) {
    const asked: unknown[] = []
    return { asked, readLimit: (reader: unknown) => (asked.push(reader), waitSeconds) }
  }

  test('are limited by person', async () => {
    const caller = stranger()
    const { asked, readLimit } = limit(7)
    await expect(admitted(resident, { caller, readLimit, address: '203.0.113.7' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      data: { retryAfterSeconds: 7 },
    })
    expect(asked).toEqual([caller])
  })

  test('without a sign-in are limited by network, where it is known', async () => {
    const { asked, readLimit } = limit(7)
    const everyone: Access = { audience: 'everyone' }
    const given = { caller: undefined, readLimit }
    await expect(admitted(everyone, { ...given, address: '203.0.113.7' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    })
    expect(asked).toEqual([{ provider: 'network', subject: '203.0.113.7' }])
    await expect(admitted(everyone, given)).resolves.toBeUndefined()
  })

  test('that are within the limit go on, and acts ask it nothing', async () => {
    const { asked, readLimit } = limit(0)
    await admitted(resident, { caller: stranger(), readLimit })
    expect(asked).toHaveLength(1)
    await admitted(counted, { caller: stranger(), readLimit })
    expect(asked).toHaveLength(1)
  })
})
