import { sendMessages } from '#cloud/handlers/send-messages'
import { recordedMessages } from '#cloud/ports/local-messages'
import type { Messages } from '#cloud/ports/messages'
import { claimMessages } from '#cloud/store/outbox'
import { anEvent, noon, stranger } from '../test-cloud'
import { EventCloud } from './event-cloud'

let events: EventCloud
beforeEach(async () => {
  events = await EventCloud.open()
}, 60_000)
afterEach(() => events.cloud.db.close())

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
  const send = (at: Date | string) => sendMessages(events.cloud.db, port, () => new Date(at))
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
  const send = (by: Messages, ms = 0) =>
    sendMessages(events.cloud.db, by, () => new Date(noon.getTime() + ms))
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
    const claim = { now: at(run), until: at(run + 1), most: 50, tries: 5 }
    expect(await claimMessages(events.cloud.db, claim)).toHaveLength(1)
  }
  expect(await sendMessages(events.cloud.db, recordedMessages(), () => at(6))).toBe(1)
})

test('a message that failed five times is not tried again', async () => {
  const { eventId } = await events.published()
  await events.signUp(eventId, stranger())
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const tries = jest.fn(() => Promise.reject(new Error('no network')))
  for (let run = 0; run < 7; run += 1)
    await sendMessages(events.cloud.db, { send: tries }, () => new Date(noon.getTime() + run * 121_000))
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
    return sendMessages(events.cloud.db, port, () => new Date(at))
  }
  expect(await send('2026-05-21T01:59:59Z')).toBe(0)
  expect(await send('2026-05-21T02:00:00Z')).toBe(1)
  await events.ask('signups.cancel', { signupId }, guardian)
  await events.signUp(eventId, guardian)
  expect(await send('2026-05-21T23:59:59Z')).toBe(0)
  await events.signUp(eventId, late)
  expect(await send('2026-05-22T00:00:00Z')).toBe(0)
})
