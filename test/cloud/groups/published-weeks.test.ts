import type { ShownGroup } from '../family/family-cloud'
import { evening, type Player } from '../challenge/challenge-cloud'
import { cloud, useChallenges } from '../challenge/use-challenges'

useChallenges()

interface Page {
  readonly weeks: readonly { monday: string; withheld?: true; families?: number; middle?: number | null }[]
  readonly total: { withheld?: true; dropOffs?: number }
}

const pageOf = ({ groupId }: ShownGroup) =>
  cloud.families.ask<Page>('groups.page', { groupId }, cloud.families.teacher)

/** The challenge began on a Wednesday: its days 6 to 12 are the first whole week, its day 13 the Monday after. */
const [first, monday] = [6, 13]

let classOf: ShownGroup
let players: Player[]

async function fiveInAClass(families = 5) {
  classOf = await cloud.families.class()
  players = []
  while (players.length < families) players.push(await cloud.player([classOf]))
}

async function allTick(day = first) {
  cloud.families.set(evening(day))
  for (const player of players) await cloud.tick(player, day)
}

test('a week of five families is told from Monday on, of four never', async () => {
  await fiveInAClass()
  await allTick()
  await cloud.publish(new Date('2026-05-31T15:59:59Z'))
  expect((await pageOf(classOf)).weeks).toHaveLength(1)
  cloud.families.set(new Date('2026-05-31T16:00:00Z'))
  expect((await pageOf(classOf)).weeks).toHaveLength(1)
  await cloud.publish(new Date('2026-05-31T16:00:00Z'))
  const page = await pageOf(classOf)
  expect(page.weeks[0]).toEqual({
    monday: '2026-05-25',
    families: 5,
    dropOffs: 5,
    confirmed: 0,
    bags: null,
    middle: null,
  })
  expect(page.weeks[1]).toEqual({ monday: '2026-05-18', withheld: true })
  expect(page.total).toMatchObject({ dropOffs: 5 })
})

test('of a week in which four took part nothing is told, however many joined', async () => {
  await fiveInAClass(6)
  players = players.slice(0, 4)
  cloud.families.set(evening(monday))
  await allTick(monday)
  await cloud.publish(evening(monday + 7))
  const page = await pageOf(classOf)
  expect(page.weeks[0]).toEqual({ monday: '2026-06-01', withheld: true })
  expect(page.total).toEqual({ withheld: true })
})

test('a tick that comes after the week was told counts for the family alone', async () => {
  await fiveInAClass()
  const day = monday + 7
  await allTick(day)
  await cloud.publish(evening(day + 7))
  const before = await pageOf(classOf)
  const [late] = players
  await cloud.tick(late!, day - 6)
  await cloud.tick(late!, day + 1)
  expect(await pageOf(classOf)).toEqual(before)
  expect((await cloud.mine(late!)).days.filter(({ state }) => state === 'done')).toHaveLength(3)
})

test('a family that withdraws stays in what was told, and takes the rest along', async () => {
  cloud.families.set(evening(1))
  await fiveInAClass()
  await allTick(21)
  await cloud.publish(evening(27))
  const before = await pageOf(classOf)
  const [{ caller, childId, ...gone } = players[0]!] = players
  await cloud.families.ask('privacy.withdraw', { childId }, caller)
  expect((await pageOf(classOf)).weeks).toEqual(before.weeks)
  expect(
    await cloud.families.code(
      'challenge.tick',
      { key: 'k', ...gone, day: 1, at: evening(1).toISOString() },
      caller,
    ),
  ).toBe('NOT_FOUND')
})
