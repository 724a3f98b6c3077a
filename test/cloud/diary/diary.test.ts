import { evening, type Player } from '../challenge/challenge-cloud'
import { cloud, useChallenges } from '../challenge/use-challenges'

useChallenges()

interface Week {
  readonly monday: string
  readonly own: { food: number }
  readonly last: { food: number }
  readonly middle: number | null
  readonly days: readonly { day: string }[]
}

const weekOf = ({ caller }: Player, of?: string) => cloud.families.ask<Week>('diary.week', { of }, caller)

test('what was written last for a day counts, beside the week before', async () => {
  const player = await cloud.player()
  cloud.families.set('2026-05-28T02:00:00Z')
  await cloud.write(player, '2026-05-24', { food: 4 })
  await cloud.write(player, '2026-05-25', { food: 9 })
  await cloud.write(player, '2026-05-25', { food: 2 })
  await cloud.write(player, '2026-05-28', { food: 1 })
  const week = await weekOf(player)
  expect(week).toMatchObject({
    monday: '2026-05-25',
    own: { food: 3 },
    last: { food: 4 },
    middle: null,
  })
  expect(week.days.map(({ day }) => day)).toEqual(['2026-05-24', '2026-05-25', '2026-05-28'])
  expect(await weekOf(player, '2026-05-20')).toMatchObject({ own: { food: 4 }, last: { food: 0 } })
})

test('what one phone wrote without a network does not replace what another wrote later', async () => {
  const player = await cloud.player()
  cloud.families.set('2026-05-28T12:00:00Z')
  await cloud.write(player, '2026-05-28', { food: 3 }, '2026-05-28T11:00:00Z')
  await cloud.write(player, '2026-05-28', { food: 8 }, '2026-05-28T09:00:00Z')
  expect(await weekOf(player)).toMatchObject({ own: { food: 3 } })
})

test.each([
  ['tomorrow', '2026-05-21', {}, 'BAD_DAY'],
  ['fifteen days ago', '2026-05-05', {}, 'BAD_DAY'],
  ['fourteen days ago', '2026-05-06', {}, 'OK'],
  ['a day that no calendar has', '2026-04-31', {}, 'BAD_REQUEST'],
  ['more than ten bags', '2026-05-20', { food: 21 }, 'BAD_REQUEST'],
  ['less than nothing', '2026-05-20', { food: -1 }, 'BAD_REQUEST'],
])('%s: %s', async (_about, day, more, heard) => {
  const { caller } = await cloud.player()
  const bags = { recyclable: 0, hazardous: 0, food: 0, other: 0, ...more }
  expect(
    await cloud.families.code('diary.write', { key: 'k', day, at: evening(1).toISOString(), bags }, caller),
  ).toBe(heard)
})

test('the middle of the class is shown to a family when five wrote', async () => {
  const group = await cloud.families.class()
  const players: Player[] = []
  while (players.length < 5) players.push(await cloud.player([group]))
  cloud.families.set(evening(8))
  for (const [index, player] of players.entries()) {
    await cloud.tick(player, 8)
    await cloud.write(player, '2026-05-27', { food: [1, 4, 5, 6, 20][index] })
  }
  expect((await weekOf(players[0]!)).middle).toBeNull()
  await cloud.publish(evening(13))
  expect((await weekOf(players[0]!)).middle).toBe(7)
})

test('the loop goes from the children over the adults to the groups', async () => {
  const group = await cloud.families.class()
  const player = await cloud.player([group])
  await cloud.tick(player, 1)
  await cloud.write(player, '2026-05-20', { food: 3, other: 1 })
  await cloud.families.ask(
    'reports.submit',
    { key: 'k', kind: 'missing', query: '苞米瓤子', cityId: 'qiqihar' },
    player.caller,
  )
  expect(await cloud.families.ask('loop.mine', {}, player.caller)).toMatchObject({
    family: {
      days: { value: 1, method: 'family-days' },
      confirmed: { value: 0 },
      adults: { value: 1, method: 'family-adults' },
      bags: { value: 4, method: 'family-bags' },
    },
    groups: [{ groupId: group.groupId, joined: { withheld: true } }],
  })
})
