import type { EventKind } from './choices'

/** Names of the kinds of events: the four of the 四进 campaign and others. */
export const kindWords: Readonly<Record<EventKind, string>> = {
  office: '进机关',
  school: '进学校',
  hospital: '进医院',
  community: '进社区',
  training: '培训',
  exhibition: '展览',
  pickup: '捡拾',
}
