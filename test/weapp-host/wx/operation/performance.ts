import { strict } from '../core/strict'

/** Nothing is measured here: phones are slower than this host. (api/base/performance/Performance.html) */
function createPerformance(): object {
  return strict('Performance', {
    getEntries: () => [],
    getEntriesByName: () => [],
    getEntriesByType: () => [],
    setBufferSize: () => undefined,
    createObserver: () =>
      strict('PerformanceObserver', {
        observe: () => undefined,
        disconnect: () => undefined,
        supportedEntryTypes: [],
      }),
  })
}

/** Reports go to WeChat's own consoles. (api/base/performance/, api/data-analysis/) */
export function performanceApis(): Record<string, unknown> {
  const nowhere = () => undefined
  return {
    getPerformance: createPerformance,
    reportPerformance: nowhere,
    reportEvent: nowhere,
    reportAnalytics: nowhere,
    reportMonitor: nowhere,
  }
}
