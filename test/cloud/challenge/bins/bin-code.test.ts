import { randomUUID } from 'node:crypto'
import { holderOf } from '../../test-cloud'
import { evening, type Player } from '../challenge-cloud'
import { cloud, useChallenges } from '../use-challenges'

useChallenges()

const minuteMs = 60_000

const isConfirmed = async (player: Player) => (await cloud.mine(player)).days[0]?.confirmed

test.each(['digits', 'scanned'] as const)(
  '%s of a supervisor confirm the day, and earn a little more',
  async (as) => {
    const player = await cloud.player()
    const show = await cloud.binPoint()
    cloud.families.set(evening(1))
    const { [as]: code } = await show()
    await cloud.tick(player, 1, evening(1), { code })
    expect(await isConfirmed(player)).toBe(true)
    const tally = cloud.families.ask('participation.mine', {}, player.caller)
    expect(await tally).toMatchObject({ acts: 2, points: 3 })
  },
)

test('a confirmation comes to a day that was ticked before, and stays when it is ticked again', async () => {
  const player = await cloud.player()
  cloud.families.set(evening(1))
  await cloud.tick(player, 1)
  await cloud.tick(player, 1, evening(1), { code: (await (await cloud.binPoint())()).digits })
  await cloud.tick(player, 1)
  expect(await isConfirmed(player)).toBe(true)
  const tally = cloud.families.ask('participation.mine', {}, player.caller)
  expect(await tally).toMatchObject({ acts: 2, points: 3 })
})

test('a bin that was opened after another was asked about in the same minute confirms as well', async () => {
  cloud.families.set(evening(1))
  const first = await cloud.binPoint()
  const [one, other] = [await cloud.player(), await cloud.player()]
  await cloud.tick(one, 1, evening(1), { code: (await first()).digits })
  const second = await cloud.binPoint()
  await cloud.tick(other, 1, evening(1), { code: (await second()).digits })
  expect([await isConfirmed(one), await isConfirmed(other)]).toEqual([true, true])
})

test('a code that was given without network confirms the day when it arrives', async () => {
  const player = await cloud.player()
  cloud.families.set(evening(1))
  const { digits: code } = await (await cloud.binPoint())()
  cloud.families.set(evening(4))
  await cloud.tick(player, 1, evening(1), { code })
  expect(await isConfirmed(player)).toBe(true)
})

test.each([
  ['another day than that on which it was shown', 2, 0],
  ['two minutes later', 1, 2 * minuteMs],
])('a code does not confirm %s', async (_about, day, laterMs) => {
  const player = await cloud.player()
  cloud.families.set(evening(day))
  const { scanned: code } = await (await cloud.binPoint())()
  const now = new Date(evening(day).getTime() + laterMs)
  cloud.families.set(now)
  expect(await cloud.code(player, 1, { code, at: now.toISOString() })).toBe('WRONG_CODE')
  expect((await cloud.mine(player)).days[0]).toMatchObject({ confirmed: false })
})

test('a code of one bin with the name of another is wrong, and so is one that was guessed', async () => {
  const player = await cloud.player()
  cloud.families.set(evening(1))
  const [one, other] = [await (await cloud.binPoint())(), await (await cloud.binPoint())()]
  const mixed = `${one.scanned.slice(0, 44)}${other.scanned.slice(44)}`
  for (const code of [mixed, '', 'lh-bin:', `lh-bin:${randomUUID()}:${'0'.repeat(32)}`, '12345'])
    expect(await cloud.code(player, 1, { code })).toBe('WRONG_CODE')
})

test.each([
  ['dashes alone', '-'.repeat(36)],
  ['an id without its dashes', 'a'.repeat(36)],
  ['an id with a dash too many', `${randomUUID().slice(0, 35)}-`],
])('a forged code that names a bin by %s is wrong, and no fault of the cloud', async (_, pointId) => {
  const player = await cloud.player()
  cloud.families.set(evening(1))
  expect(await cloud.code(player, 1, { code: `lh-bin:${pointId}:x` })).toBe('WRONG_CODE')
})

test('a supervisor of the city stands at every bin; of a unit at its own', async () => {
  const { db } = cloud.families.cloud
  await cloud.binPoint()
  const pointsOf = async (organisation: string | null) => {
    const supervisor = await holderOf(db, 'supervisor', organisation)
    const { points } = await cloud.families.ask<{ points: object[] }>('challenge.binPoints', {}, supervisor)
    return points.length
  }
  expect(await pointsOf(null)).toBeGreaterThan(0)
  expect(await pointsOf(cloud.families.community)).toBe(await pointsOf(null))
  expect(await pointsOf(cloud.families.school)).toBe(0)
})
