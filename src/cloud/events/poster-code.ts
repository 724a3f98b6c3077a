import { sceneOf } from '#domain/events/scene'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { findEvent } from './store/events'

export const posterCode = os.events.posterCode.handler(async ({ input: { eventId }, context }) => {
  const event = await findEvent(context.db, eventId)
  if (!event || event.state === 'draft') throw refusal('NOT_FOUND')
  const png = await context.miniProgramCode?.(sceneOf(eventId))
  return { png: png ? Buffer.from(png).toString('base64') : null }
})
