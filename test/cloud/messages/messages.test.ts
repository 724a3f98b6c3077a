import { addEventReminders, sendMessages } from '#cloud/messages/send-messages'
import { recordedMessages } from '#cloud/ports/local-messages'
import type { Messages } from '#cloud/ports/messages'
import { forgetNotices } from '#cloud/messages/store/notices'
import { claimMessages } from '#cloud/messages/store/outbox'
import { runThrough } from '../run-job'
import { anEvent, noon, stranger } from '../test-cloud'
import { EventCloud } from '../events/event-cloud'

let events: EventCloud
beforeEach(async () => {
  events = await EventCloud.open()
}, 60_000)
afterEach(() => events.cloud.db.close())

/** Lets the timer's jobs send what is due at an instant; answers how many were sent. */
async function sentAt(at: Date | string | number, port: Messages): Promise<number> {
  const { db } = events.cloud
  await runThrough(() => addEventReminders(db, new Date(at)))
  return runThrough(() => sendMessages(db, port, () => new Date(at)))
}

test('changes, cancellation, promotion and a reminder reach those concerned, each once', async () => {
  const { eventId } = await events.published({ capacity: 1 })
  const [a, b, gone] = [stranger(), stranger(), stranger()]
  const first = await events.signUp(eventId, a)
  const { signupId } = await events.signUp(eventId, gone)
  await events.signUp(eventId, b)
  await events.ask('signups.cancel', { signupId }, gone)
  const { organisationId: _unit, ...plan } = anEvent(events.unit, { capacity: 1, place: '鹤城广场' })
  await events.ask('events.update', { ...plan, eventId }, events.worker)
  await events.ask('signups.cancel', { signupId: first.signupId }, a)
  const port = recordedMessages()
  const send = (at: Date | string) => sentAt(at, port)
  expect(await send(noon)).toBe(3)
  expect(await send('2026-05-21T02:00:00Z')).toBe(1)
  expect(await send('2026-05-21T03:00:00Z')).toBe(0)
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  expect(await send('2026-05-21T03:00:00Z')).toBe(1)
  const told = (subject: string) =>
    [...port.sent.values()].filter((message) => message.subject === subject).map(({ words }) => words)
  expect(told(gone.subject)).toEqual([])
  expect([...port.sent.values()].find(({ subject }) => subject === a.subject)).toMatchObject({
    page: `features/events/resident/event/index?id=${eventId}`,
    title: '桶边指导志愿活动',
    at: new Date('2026-05-22T02:00:00Z'),
    place: '鹤城广场',
    words: expect.stringContaining('有变动'),
  })
  expect(told(b.subject)).toEqual([
    expect.stringContaining('有变动'),
    expect.stringContaining('有名额了'),
    expect.stringContaining('就要开始了'),
    expect.stringContaining('天气不好'),
  ])
})

test('a message that could not be sent is sent by a later run, and by no run at the same time', async () => {
  const { eventId } = await events.published()
  await events.signUp(eventId, stranger())
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const failing = { send: () => Promise.reject(new Error('no network')) }
  const port = recordedMessages()
  const send = (by: Messages, ms = 0) => sentAt(noon.getTime() + ms, by)
  expect(await send(failing)).toBe(0)
  expect(await send(port)).toBe(0)
  expect(await send(port, 121_000)).toBe(1)
})

test('a message that killed senders took and never came to is sent all the same', async () => {
  const { eventId } = await events.published()
  await events.signUp(eventId, stranger())
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const at = (run: number) => new Date(noon.getTime() + run * 121_000)
  for (let run = 0; run < 6; run += 1) {
    const claim = { now: at(run), since: at(-1), until: at(run + 1), most: 50, tries: 5 }
    expect(await claimMessages(events.cloud.db, claim)).toHaveLength(1)
  }
  expect(await sentAt(at(6), recordedMessages())).toBe(1)
})

test('a message that failed five times is not tried again', async () => {
  const { eventId } = await events.published()
  await events.signUp(eventId, stranger())
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const tries = jest.fn(() => Promise.reject(new Error('no network')))
  for (let run = 0; run < 7; run += 1) await sentAt(noon.getTime() + run * 121_000, { send: tries })
  expect(tries).toHaveBeenCalledTimes(5)
})

test('one reminder a person, a day to two hours before: not one for each party, nor another after signing up again', async () => {
  const { eventId } = await events.published({ capacity: 5, signUpUntil: '2026-05-22T02:00:00Z' })
  const [guardian, late] = [stranger(), stranger()]
  const { signupId } = await events.signUp(eventId, guardian)
  await events.signUp(eventId, guardian, [{ childId: await events.child(guardian) }])
  const port = recordedMessages()
  const send = (at: string) => {
    events.set(at)
    return sentAt(at, port)
  }
  expect(await send('2026-05-21T01:59:59Z')).toBe(0)
  expect(await send('2026-05-21T02:00:00Z')).toBe(1)
  await events.ask('signups.cancel', { signupId }, guardian)
  await events.signUp(eventId, guardian)
  expect(await send('2026-05-21T23:59:59Z')).toBe(0)
  await events.signUp(eventId, late)
  expect(await send('2026-05-22T00:00:00Z')).toBe(0)
})

test('what nobody could send for two days is told in the mini-program alone', async () => {
  const { eventId } = await events.published()
  const guest = stranger()
  await events.signUp(eventId, guest)
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const port = recordedMessages()
  const daysMs = 2 * 86_400_000
  expect(await sentAt(noon.getTime() + daysMs, port)).toBe(0)
  expect(await sentAt(noon.getTime() + daysMs - 1, port)).toBe(1)
  expect(await events.ask('events.notices', {}, guest)).toHaveLength(1)
})

test('messages go out ten at a time, and one that is never answered holds up no other', async () => {
  const { eventId } = await events.published({ capacity: 12 })
  for (let n = 0; n < 12; n += 1) await events.signUp(eventId, stranger())
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const [under, most] = [{ way: 0 }, { atOnce: 0 }]
  let asked = 0
  const port: Messages = {
    send: async () => {
      most.atOnce = Math.max(most.atOnce, (under.way += 1))
      if ((asked += 1) === 1) await new Promise(() => undefined)
      await Promise.resolve()
      under.way -= 1
    },
  }
  expect(await sentAt(noon, port)).toBe(11)
  expect(most.atOnce).toBe(10)
}, 20_000)

test('old notices are forgotten, so many at a time', async () => {
  const { eventId } = await events.published({ capacity: 5 })
  const guests = Array.from({ length: 5 }, stranger)
  for (const guest of guests) await events.signUp(eventId, guest)
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const { db } = events.cloud
  expect(await forgetNotices(db, noon, 2)).toBe(0)
  const later = new Date(noon.getTime() + 1)
  expect(await forgetNotices(db, later, 2)).toBe(2)
  expect(await forgetNotices(db, later, 10)).toBe(3)
  expect(await events.ask('events.notices', {}, guests[0]!)).toEqual([])
})
