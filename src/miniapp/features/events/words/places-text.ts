import type { EventFacts } from '../event-facts'
import { stageOf } from './stage'

/** Whether there are free places, in words. */
export function placesText(event: EventFacts, now: Date): string {
  const { capacity, taken, waiting } = event
  switch (stageOf(event, now)) {
    case 'draft':
      return '还没有发布'
    case 'cancelled':
      return '活动取消了'
    case 'over':
      return '已经结束'
    case 'closed':
      return '报名已截止'
    case 'full':
      return waiting > 0 ? `名额满了，${waiting}人在候补` : '名额满了，可以报候补'
    case 'open':
      return `还有${capacity - taken}个名额`
  }
}
