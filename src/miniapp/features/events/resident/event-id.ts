import { eventIdIn } from '#domain/events/scene'
import { useParameter } from '../../../platform/navigate'

/** The event of this page: by a link, or by the mini-program code of a poster. */
export function useEventId(): string {
  const id = useParameter('id')
  const scene = useParameter('scene')
  return eventIdIn(scene) ?? id
}
