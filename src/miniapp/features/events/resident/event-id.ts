import { eventIdIn } from '#domain/events/scene'
import { useParameter } from '../../../platform/navigate'

/** The id of this page's event, from a link or from the mini-program code on a poster. */
export function useEventId(): string {
  const id = useParameter('id')
  const scene = useParameter('scene')
  return eventIdIn(scene) ?? id
}
