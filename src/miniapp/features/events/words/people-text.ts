import type { EventFacts } from '../event-facts'

/** How many have signed up, as a worker wants to know it. */
export function peopleText({ state, capacity, taken, waiting }: EventFacts): string {
  switch (state) {
    case 'draft':
      return '还没有发布，居民看不到'
    case 'cancelled':
      return '已经取消'
    case 'published':
    case 'ended':
      return `报名${taken}人，名额${capacity}人${waiting > 0 ? `，候补${waiting}人` : ''}`
  }
}
