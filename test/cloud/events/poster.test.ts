import { stranger } from '../test-cloud'
import { EventCloud } from './event-cloud'

let events: EventCloud
beforeAll(async () => {
  events = await EventCloud.open()
}, 60_000)
afterAll(() => events.cloud.db.close())

test('without WeChat a poster has no mini-program code, and nobody gets one for a draft', async () => {
  const { eventId } = await events.published()
  await expect(events.ask('events.posterCode', { eventId }, stranger())).resolves.toEqual({ png: null })
  const draft = await events.draft()
  await expect(events.code('events.posterCode', { eventId: draft.eventId }, events.worker)).resolves.toBe(
    'NOT_FOUND',
  )
})

test('the list of open events names the districts that have any, with its first page', async () => {
  await events.published()
  const { districts } = await events.ask<{ districts: string[] }>('events.open', {}, stranger())
  expect(districts).toHaveLength(1)
  const after = { startsAt: '2026-01-01T00:00:00.000Z', eventId: '00000000-0000-4000-8000-000000000000' }
  await expect(events.ask('events.open', { after }, stranger())).resolves.toMatchObject({ districts: [] })
})
