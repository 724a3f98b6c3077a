import type { EventCover } from './cover'
import type { EventKind } from './choices'

/** Default drawing for each kind of event. */
export const usualCover: Readonly<Record<EventKind, EventCover>> = {
  office: 'talk',
  school: 'classroom',
  hospital: 'clinic',
  community: 'courtyard',
  training: 'workshop',
  exhibition: 'exhibition',
  pickup: 'riverside',
}
