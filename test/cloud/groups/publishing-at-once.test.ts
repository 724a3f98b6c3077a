import { sql } from 'drizzle-orm'
import { publishWeeks } from '#cloud/groups/store/week-publishing'
import { runThrough } from '../run-job'
import { noon } from '../test-cloud'
import { server, usePooledPostgres } from '../use-pooled-postgres'
import { ChallengeCloud, doneDays, evening } from '../challenge/challenge-cloud'

usePooledPostgres(10)
let cloud: ChallengeCloud
beforeAll(async () => {
  cloud = await ChallengeCloud.open(server.owner, server.app)
}, 60_000)
beforeEach(() => cloud.families.set(noon))

const countOf = async (query: ReturnType<typeof sql>) =>
  (await cloud.families.cloud.db.run<{ n: number }>(query))[0]?.n

test('a day that many phones tick and confirm at once is ticked, confirmed and credited once', async () => {
  const player = await cloud.player()
  const partner = { ...player, caller: await cloud.families.partner(player.caller) }
  cloud.families.set(evening(1))
  const { digits: code } = await (await cloud.binPoint())()
  const sent = Array.from({ length: 20 }, (_, n) =>
    cloud.tick(n % 2 ? player : partner, 1, evening(1), n % 3 ? {} : { code }),
  )
  await Promise.all(sent)
  expect((await cloud.mine(player)).days[0]).toMatchObject({ state: 'done', confirmed: true })
  const about = `${player.challengeId}/1`
  expect(await countOf(sql`select count(*)::int as n from participation where about = ${about}`)).toBe(2)
})

test('while a family withdraws, ticks leave nothing behind', async () => {
  const players = await Promise.all(Array.from({ length: 8 }, () => cloud.player()))
  cloud.families.set(evening(3))
  await Promise.all(
    players.flatMap((player) => [
      ...[1, 2, 3].map((day) => cloud.code(player, day)),
      cloud.families.ask('privacy.withdraw', { childId: player.childId }, player.caller),
      ...[1, 2, 3].map((day) => cloud.code(player, day)),
    ]),
  )
  const gone = players.map(({ challengeId }) => challengeId).join(',')
  const left = sql`select count(*)::int as n from challenge_ticks where challenge_id = any(${`{${gone}}`}::uuid[])`
  expect(await countOf(left)).toBe(0)
})

test('a week that is made up by many at once is made up once, and ticks meanwhile do not change it', async () => {
  const group = await cloud.families.class()
  const players = await Promise.all(Array.from({ length: 6 }, () => cloud.player([group])))
  cloud.families.set(evening(6))
  await Promise.all(players.slice(0, 5).map((player) => cloud.tick(player, 6)))
  cloud.families.set(evening(13))
  const late = players.map((player) => cloud.tick(player, 7))
  await Promise.all([
    ...late,
    ...Array.from({ length: 8 }, () => runThrough(() => publishWeeks(server.app, evening(13)))),
  ])
  const told = () =>
    cloud.families.ask<{ weeks: object[] }>('groups.page', { groupId: group.groupId }, cloud.families.teacher)
  const { weeks } = await told()
  expect(weeks[0]).toMatchObject({ monday: '2026-05-25' })
  expect(doneDays(await cloud.mine(players[0]!))).toEqual([6, 7])
  await Promise.all(players.map((player) => cloud.tick(player, 8)))
  expect((await told()).weeks).toEqual(weeks)
})
