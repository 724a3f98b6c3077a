import { sql } from 'drizzle-orm'
import { sendReminders } from '#cloud/challenge/send-reminders'
import { recordedMessages } from '#cloud/ports/local-messages'
import { runThrough } from '../run-job'
import { evening, type Player } from './challenge-cloud'
import { cloud, useChallenges } from './use-challenges'

useChallenges()

/** The challenge of the family of one test; others are not reminded. */
async function reminded(): Promise<Player> {
  await cloud.families.cloud.db.run(sql`delete from challenge_reminders`)
  const player = await cloud.player()
  await cloud.families.ask(
    'challenge.setReminder',
    { challengeId: player.challengeId, at: '20:00' },
    player.caller,
  )
  return player
}

/** What is sent by a timer at an instant. */
async function sentAt(at: Date, port = recordedMessages()) {
  cloud.families.set(at)
  await runThrough(() => sendReminders(cloud.families.cloud.db, port, () => at))
  return [...port.sent.values()]
}

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

test('a family is reminded at its time, once, and says nothing of the child', async () => {
  const { childId } = await reminded()
  expect(await sentAt(later(evening(1), -1))).toEqual([])
  const [message, ...more] = await sentAt(evening(1))
  expect(more).toEqual([])
  expect(message).toMatchObject({ page: 'features/challenge/home/index', at: evening(1) })
  expect(JSON.stringify(message)).not.toMatch(new RegExp(`${childId}|小鹤"`))
  expect(await sentAt(later(evening(1), 10))).toEqual([])
  expect(await sentAt(evening(2))).toHaveLength(1)
})

test('two timers at once remind once', async () => {
  await reminded()
  const port = recordedMessages()
  const counts = await Promise.all(
    [1, 2].map(() => runThrough(() => sendReminders(cloud.families.cloud.db, port, () => evening(1)))),
  )
  expect(counts.sort()).toEqual([0, 1])
})

test('nobody is reminded of a day that is ticked, nor at night of one that is long past', async () => {
  const player = await reminded()
  await cloud.tick(player, 1)
  expect(await sentAt(evening(1))).toEqual([])
  expect(await sentAt(later(evening(2), 91))).toEqual([])
  expect(await sentAt(evening(3))).toHaveLength(1)
})

test('who could not be reminded in time is reminded late that evening, and of a morning until three hours later', async () => {
  const { challengeId, caller } = await reminded()
  expect(await sentAt(later(evening(1), 90))).toHaveLength(1)
  cloud.families.set(evening(1))
  await cloud.families.ask('challenge.setReminder', { challengeId, at: '07:00' }, caller)
  const seven = later(evening(2), -13 * 60)
  expect(await sentAt(later(seven, 180))).toHaveLength(1)
  expect(await sentAt(later(seven, 24 * 60 + 181))).toEqual([])
})

test('after the last question there is nothing left to remind of', async () => {
  const { challengeId } = await reminded()
  await sentAt(evening(65))
  const kept = () =>
    cloud.families.cloud.db.run(
      sql`select 1 from challenge_reminders where challenge_id = ${challengeId}::uuid`,
    )
  expect(await kept()).toHaveLength(1)
  expect(await sentAt(evening(66))).toHaveLength(1)
  expect(await kept()).toEqual([])
})

test('after the 21 days a family is reminded of the questions alone', async () => {
  await reminded()
  await sentAt(evening(20))
  const days = []
  for (let day = 21; day <= 67; day += 1) if ((await sentAt(evening(day))).length > 0) days.push(day)
  expect(days).toEqual([21, 30, 45, 66])
})

test('what could not be sent is tried again, under the same name', async () => {
  await reminded()
  const names: string[] = []
  const broken = {
    send: async ({ id }: { id: string }) => {
      names.push(id)
      throw new Error('no network')
    },
  }
  expect(await runThrough(() => sendReminders(cloud.families.cloud.db, broken, () => evening(1)))).toBe(0)
  const [message] = await sentAt(later(evening(1), 10))
  expect(names).toEqual([message?.id])
})

test('another time takes the place of the first, and none of it', async () => {
  const { caller, challengeId } = await reminded()
  await cloud.families.ask('challenge.setReminder', { challengeId, at: '20:30' }, caller)
  expect(await sentAt(evening(1))).toEqual([])
  await cloud.families.ask('challenge.setReminder', { challengeId, at: null }, caller)
  expect(await sentAt(later(evening(1), 30))).toEqual([])
})
