import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { stranger } from '../test-cloud'
import { doneDays, evening, type Player } from './challenge-cloud'
import { cloud, useChallenges } from './use-challenges'

useChallenges()

/** What a family earned, and the ticks that are kept. */
async function earnings({ caller, challengeId }: Player) {
  const { db } = cloud.families.cloud
  const ticks = await db.run<{ day: number; at: string }>(sql`
    select day, at from challenge_ticks where challenge_id = ${challengeId}::uuid order by day`)
  return {
    ticks,
    tally: await cloud.families.ask<{ acts: number; points: number }>('participation.mine', {}, caller),
  }
}

test('a week without network arrives later, in any order and twice, and counts once', async () => {
  const days = [1, 2, 4, 5, 6, 7]
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...days, ...days], { minLength: 12 }), async (sent) => {
      cloud.families.set(evening(1))
      const player = await cloud.player()
      cloud.families.set(evening(8))
      for (const day of sent) await cloud.tick(player, day)
      const challenge = await cloud.mine(player)
      expect(doneDays(challenge)).toEqual(days)
      expect(challenge.days[2]).toMatchObject({ state: 'skipped' })
      const { ticks, tally } = await earnings(player)
      expect(ticks.map(({ at }) => new Date(at))).toEqual(days.map(evening))
      expect(tally).toMatchObject({ acts: 6, points: 12 })
    }),
    { numRuns: 5 },
  )
}, 60_000)

test('two phones at once tick a day once, and the earlier instant stays', async () => {
  const player = await cloud.player()
  const partner = await cloud.families.partner(player.caller)
  cloud.families.set(evening(2))
  const instants = [evening(1), new Date(evening(1).getTime() - 60_000)]
  await Promise.all(
    [player, { ...player, caller: partner }].map((one, index) => cloud.tick(one, 1, instants[index])),
  )
  const { ticks } = await earnings(player)
  expect(ticks.map(({ at }) => new Date(at))).toEqual([instants[1]])
  const acts = await cloud.families.cloud.db.run(
    sql`select 1 from participation where kind = 'drop-off' and about = ${`${player.challengeId}/1`}`,
  )
  expect(acts).toHaveLength(1)
})

test.each([
  ['tomorrow', 2, evening(1), 'TOO_EARLY'],
  ['day 30 of 21', 30, evening(30), 'NO_SUCH_DAY'],
  ['day 0', 0, evening(1), 'NO_SUCH_DAY'],
  ['a day that is too long ago', 21, evening(36), 'TOO_LATE'],
  ['the last day, late', 21, evening(35), 'OK'],
  ['today, a minute after midnight', 2, new Date('2026-05-20T16:01:00Z'), 'OK'],
  ['tomorrow, a minute before midnight', 2, new Date('2026-05-20T15:59:00Z'), 'TOO_EARLY'],
])('%s', async (_about, day, now, heard) => {
  const player = await cloud.player()
  cloud.families.set(now)
  expect(await cloud.code(player, day)).toBe(heard)
  expect(doneDays(await cloud.mine(player))).toEqual(heard === 'OK' ? [day] : [])
})

test('a clock that is fast ticks no earlier than the tick came', async () => {
  const player = await cloud.player()
  await cloud.tick(player, 1, evening(5))
  const { ticks } = await earnings(player)
  expect(ticks.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-05-20T02:00:00.000Z'])
})

test('a child of another family is nobody’s business', async () => {
  const player = await cloud.player()
  const other = await cloud.player()
  for (const caller of [other.caller, stranger()]) {
    const { challengeId, childId } = player
    expect(await cloud.code({ ...player, caller }, 1)).toBe('NOT_FOUND')
    expect(await cloud.families.code('challenge.mine', { childId }, caller)).toBe('NOT_FOUND')
    expect(await cloud.families.code('challenge.seePhoto', { challengeId, day: 1 }, caller)).toBe('NOT_FOUND')
  }
})

test('many children bring a day no more than its cap', async () => {
  const player = await cloud.player()
  for (const _ of [1, 2, 3, 4]) {
    const childId = await cloud.families.child(player.caller)
    const challengeId = await cloud.begin(player.caller, childId)
    await cloud.tick({ ...player, childId, challengeId }, 1)
  }
  expect((await earnings(player)).tally).toMatchObject({ acts: 4, points: 6 })
})

test('what a family ticked is said to be the family’s', async () => {
  const player = await cloud.player()
  await cloud.tick(player, 1)
  const { familyId } = await cloud.families.familyOf(player.caller)
  const [act] = await cloud.families.cloud.db.run<{ family_id: string }>(
    sql`select family_id from participation where about = ${`${player.challengeId}/1`}`,
  )
  expect(act?.family_id).toBe(familyId)
})

describe('to begin', () => {
  test('sent twice is one challenge, and with other content a conflict', async () => {
    const { caller, childId } = await cloud.families.guardian()
    const key = randomUUID()
    const first = await cloud.begin(caller, childId, { key })
    expect(await cloud.begin(caller, childId, { key })).toBe(first)
    await expect(cloud.begin(caller, childId, { key, startsOn: '2026-05-21' })).rejects.toThrow('CONFLICT')
  })

  test.each([
    ['yesterday', { startsOn: '2026-05-19' }, 'BAD_START'],
    ['in fifteen days', { startsOn: '2026-06-04' }, 'BAD_START'],
    ['on a day that no calendar has', { startsOn: '2026-02-30' }, 'BAD_REQUEST'],
    ['with an action that we do not know', { actions: ['one', 'two', 'three'] }, 'UNKNOWN_ACTION'],
    ['with one action thrice', { actions: Array(3).fill('pre-fruit-peel') }, 'UNKNOWN_ACTION'],
    ['with nothing for every day', { actions: ['pri-glass', 'pri-can', 'pri-bones'] }, 'NOT_EVERY_DAY'],
    ['with words of old', { pledgeVersion: '2020-01' }, 'PLEDGE_OLD'],
    ['with half a stroke', { signature: [[1]] }, 'BAD_REQUEST'],
    ['with a signature beyond 4 KB', { signature: [Array(902).fill(1)] }, 'BAD_REQUEST'],
  ])('%s is refused', async (_about, changes, heard) => {
    const { caller, childId } = await cloud.families.guardian()
    await expect(cloud.begin(caller, childId, changes)).rejects.toThrow(heard)
  })

  test('the next begins when the 21 days are over, on two phones at once only once', async () => {
    const player = await cloud.player()
    cloud.families.set(evening(14))
    const { caller, childId } = player
    await expect(cloud.begin(caller, childId, { startsOn: '2026-06-09' })).rejects.toThrow('UNDER_WAY')
    const both = await Promise.allSettled(
      [1, 2].map(() => cloud.begin(caller, childId, { startsOn: '2026-06-10' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
