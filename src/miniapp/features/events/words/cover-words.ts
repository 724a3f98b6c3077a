import type { EventCover } from '#domain/events/cover'

/** What each cover shows. */
export const coverWords: Readonly<Record<EventCover, string>> = {
  talk: '会议室',
  classroom: '教室',
  clinic: '医院',
  courtyard: '小区',
  workshop: '培训',
  exhibition: '展板',
  riverside: '江边',
  bins: '四个桶',
}
