import { randomUUID } from 'node:crypto'
import { anEvent, stranger } from '../test-cloud'
import { events, useEvents } from './use-events'

useEvents()

test.each(['2026-05-22T02:00:00+08', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00'])(
  '%s is no instant to go on from',
  async (startsAt) => {
    const after = { startsAt, eventId: randomUUID() }
    expect(await events.code('events.open', { after }, stranger())).toBe('BAD_REQUEST')
  },
)

test('a day that its month does not have is taken for the one after it', async () => {
  const after = { startsAt: '2026-02-31T00:00:00Z', eventId: randomUUID() }
  expect(await events.code('events.open', { after }, stranger())).toBe('OK')
})

test('a deadline in the year 0 is refused in words, also of what is published', async () => {
  const { eventId } = await events.published()
  const { organisationId: _unit, ...plan } = anEvent(events.unit, { signUpUntil: '0000-01-01T00:00:00Z' })
  expect(await events.code('events.update', { ...plan, eventId }, events.worker)).toBe('INVALID_EVENT')
})
