import type { Host } from '../../runtime/host'
import { strict } from '../core/strict'

/** Bytes of one call. (framework/realtimelog/) */
const longest = 5 * 1024

/** What is logged goes nowhere; a call that WeChat would cut is reported. */
function logger(host: Host, name: string, levels: readonly string[]): object {
  const log = (...values: unknown[]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(values)).length
    if (bytes > longest) host.report(new Error(`${name}: ${bytes} bytes in one call, 5 KB is the most`))
  }
  const made: Record<string, unknown> = Object.fromEntries(levels.map((level) => [level, log]))
  return strict(name, {
    ...made,
    setFilterMsg: log,
    addFilterMsg: log,
    tag: () => logger(host, name, levels),
  })
}

/** (api/base/debug/) */
export function loggerApis(host: Host): Record<string, unknown> {
  return {
    getRealtimeLogManager: () => logger(host, 'RealtimeLogManager', ['info', 'warn', 'error']),
    getLogManager: () => logger(host, 'LogManager', ['log', 'info', 'warn', 'debug']),
  }
}
