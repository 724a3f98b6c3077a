import { sendMessages } from '#cloud/handlers/send-messages'
import { recordedMessages } from '#cloud/ports/local-messages'
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
  const send = (at: Date | string) => sendMessages(events.cloud.db, port, new Date(at))
  expect(await send(noon)).toBe(3)
  expect(await send('2026-05-21T02:00:00Z')).toBe(1)
  expect(await send('2026-05-21T03:00:00Z')).toBe(0)
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  expect(await send('2026-05-21T03:00:00Z')).toBe(1)
  const told = (subject: string) =>
    [...port.sent.values()].filter((message) => message.subject === subject).map(({ text }) => text)
  expect(told(gone.subject)).toEqual([])
  expect(told(a.subject)).toEqual([expect.stringContaining('鹤城广场')])
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
  expect(await sendMessages(events.cloud.db, failing, noon)).toBe(0)
  expect(await sendMessages(events.cloud.db, port, noon)).toBe(0)
  expect(await sendMessages(events.cloud.db, port, new Date(noon.getTime() + 121_000))).toBe(1)
})
