import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'
import { findOrAdmitPerson, type Identity } from '#cloud/people/store/people'
import { countUse, forgetUses } from '#cloud/people/store/rate-windows'
import { useEngines } from '../engines'
import { aSchool, holderOf, noon, stranger } from '../test-cloud'

const engines = useEngines(4)

describe.each(engines)('on %s', (_name, open) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
  }, 60_000)
  afterAll(() => db.close())

  const twice = { max: 2, windowSeconds: 3600 }
  const use = (identity: Identity, action = 'reports.submit', now = noon) =>
    countUse(db, identity, action, twice, now)

  test('people who are counted together keep each their own name and roles, and nobody is made known', async () => {
    const unit = await aSchool(db)
    const [admin, worker] = [await holderOf(db, 'admin'), await holderOf(db, 'worker', unit)]
    const resident = stranger()
    const { userId } = await findOrAdmitPerson(db, resident, noon)
    const uses = await Promise.all([stranger(), resident, worker, stranger(), admin].map((one) => use(one)))
    const roles = uses.map((one) => one?.person.roles)
    expect(roles).toEqual([
      undefined,
      [],
      [{ role: 'worker', organisationId: unit }],
      undefined,
      [{ role: 'admin', organisationId: undefined }],
    ])
    expect(uses[1]?.person.userId).toBe(userId)
  })

  test('whoever comes three times at once is counted three times, for each action apart', async () => {
    const resident = stranger()
    await findOrAdmitPerson(db, resident, noon)
    const actions = ['children.add', 'signups.signUp', 'children.add', 'children.add']
    const uses = await Promise.all(actions.map((action) => use(resident, action)))
    expect(uses.map((one) => one?.waitSeconds)).toEqual([0, 0, 0, 3600])
  })

  test('counters of old windows are forgotten, so many at a time, and newer ones go on counting', async () => {
    const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
    await db.run(sql`delete from rate_windows`)
    const residents = [stranger(), stranger(), stranger()]
    for (const resident of residents) {
      await findOrAdmitPerson(db, resident, noon)
      await use(resident)
    }
    const young = residents[0]!
    for (let n = 0; n < 2; n += 1) await use(young, 'children.add', later(5))
    expect(await forgetUses(db, later(1), 2)).toBe(2)
    expect(await forgetUses(db, later(1), 2)).toBe(1)
    expect(await forgetUses(db, later(1), 2)).toBe(0)
    expect(await use(young, 'children.add', later(5))).toMatchObject({ waitSeconds: 3600 })
  })

  test('a new window begins at nought, for who comes in it', async () => {
    const resident = stranger()
    await findOrAdmitPerson(db, resident, noon)
    for (let n = 0; n < 3; n += 1) await use(resident)
    const late = new Date(noon.getTime() + 3_599_000)
    expect(await use(resident, 'reports.submit', late)).toMatchObject({ waitSeconds: 1 })
    const next = new Date(noon.getTime() + 3_600_000)
    expect(await use(resident, 'reports.submit', next)).toMatchObject({ waitSeconds: 0 })
  })
})
