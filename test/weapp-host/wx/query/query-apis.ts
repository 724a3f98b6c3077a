import type { Host } from '../../runtime/host'
import { createIntersectionObserver } from './intersection-observer'
import { createMediaQueryObserver } from './media-query-observer'
import { createSelectorQuery } from './selector-query'

/** (api/wxml/) */
export function queryApis(host: Host): Record<string, unknown> {
  return {
    createSelectorQuery: () => createSelectorQuery(host),
    createIntersectionObserver: (component?: unknown, options?: unknown) =>
      createIntersectionObserver(host, component, options),
    createMediaQueryObserver: () => createMediaQueryObserver(host),
  }
}
