import type { Host } from '../../runtime/host'
import type { Callback } from './options'

/** Events with an on/off pair on `wx`; whoever makes them happen tells `host.listeners`. (api/base/app/app-event/) */
const events = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'LazyLoadError',
  'ThemeChange',
  'WindowResize',
  'MemoryWarning',
  'KeyboardHeightChange',
  'NetworkStatusChange',
  'NetworkWeakChange',
  'UserCaptureScreen',
  'AudioInterruptionBegin',
  'AudioInterruptionEnd',
] as const

/** The listeners of an event, made when first asked for. */
export function listenersOf(host: Host, event: string): Set<Callback> {
  const known = host.listeners.get(event) ?? new Set<Callback>()
  host.listeners.set(event, known)
  return known
}

function pair(host: Host, event: string): [string, unknown][] {
  const on = (listener: unknown) => {
    if (typeof listener !== 'function') throw new Error(`on${event}:fail listener should be Function`)
    listenersOf(host, event).add(listener as Callback)
  }
  const off = (listener?: unknown) => {
    if (listener === undefined) listenersOf(host, event).clear()
    else listenersOf(host, event).delete(listener as Callback)
  }
  return [
    [`on${event}`, on],
    [`off${event}`, off],
  ]
}

export function listenerApis(host: Host): Record<string, unknown> {
  return Object.fromEntries(events.flatMap((event) => pair(host, event)))
}
