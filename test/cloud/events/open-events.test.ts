import { stranger } from '../test-cloud'
import { events, useEvents } from './use-events'

useEvents()

test('the list of open events names the districts that have any, with its first page', async () => {
  await events.published()
  const { districts } = await events.ask<{ districts: string[] }>('events.open', {}, stranger())
  expect(districts).toHaveLength(1)
  const after = { startsAt: '2026-01-01T00:00:00.000Z', eventId: '00000000-0000-4000-8000-000000000000' }
  await expect(events.ask('events.open', { after }, stranger())).resolves.toMatchObject({ districts: [] })
})

test('an exhibition of a month is listed until its last minute', async () => {
  const month = { startsAt: '2026-05-22T02:00:00.000Z', endsAt: '2026-06-22T02:00:00.000Z' }
  const { eventId } = await events.published({ kind: 'exhibition', ...month })
  const listed = async () => {
    const query = { kind: 'exhibition' }
    const page = await events.ask<{ events: { eventId: string }[] }>('events.open', query, stranger())
    return page.events.some((event) => event.eventId === eventId)
  }
  events.set('2026-06-22T01:59:59Z')
  expect(await listed()).toBe(true)
  events.set(month.endsAt)
  expect(await listed()).toBe(false)
})
