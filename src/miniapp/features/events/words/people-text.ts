import type { EventFacts } from '../event-facts'

/** The number of sign-ups and places for a worker, or why there are none. */
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
