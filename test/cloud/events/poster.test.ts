import { sceneOf } from '#domain/events/scene'
import { dataOf, openTestCloud, stranger } from '../test-cloud'
import { events, useEvents } from './use-events'

useEvents()

test('without WeChat a poster has no mini-program code, and nobody gets one for a draft', async () => {
  const { eventId } = await events.published()
  await expect(events.ask('events.posterCode', { eventId }, stranger())).resolves.toEqual({ png: null })
  const draft = await events.draft()
  await expect(events.code('events.posterCode', { eventId: draft.eventId }, events.worker)).resolves.toBe(
    'NOT_FOUND',
  )
})

test('where WeChat runs the host a poster has the code that opens its event', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47])
  const miniProgramCode = jest.fn().mockResolvedValue(png)
  const { ask } = await openTestCloud({ db: events.cloud.db, miniProgramCode })
  const { eventId } = await events.published()
  const reply = ask('events.posterCode', { eventId }, stranger())
  await expect(dataOf(reply)).resolves.toEqual({ png: Buffer.from(png).toString('base64') })
  expect(miniProgramCode.mock.calls).toEqual([[sceneOf(eventId)]])
})
