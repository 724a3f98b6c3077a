import type { BootInput } from '../link/link'
import type { PageEnd } from '../link/page-end'
import type { AppInstance } from './app/app-instance'
import type { Host, LaunchOptions } from './host'
import type { PageRouter } from './pages/page-router'
import { phoneWith } from './phone'
import type { Reports } from './reports'
import { sourceOf } from './sources'

/** The host while it is put together; `boot` adds wx, chrome and router. */
export type HostInMaking = { -readonly [Name in keyof Host]: Host[Name] } & { router: PageRouter }

export function createHost(
  { bundle, kept, launch }: BootInput,
  { node, tell }: PageEnd,
  reports: Reports,
  app: AppInstance,
): HostInMaking {
  const phone = phoneWith(kept)
  const report = (error: unknown) => reports.report(error)
  const host: Omit<Host, 'wx' | 'chrome' | 'router' | 'appFunction'> = {
    bundle,
    node,
    tell,
    phone,
    launch: launchOptions(launch, bundle.pages[0]?.route ?? ''),
    setDataCalls: [],
    draws: { count: 0 },
    listeners: reports.listeners,
    report,
    call: (owner, method, ...values) => callSafely(owner, method, values, report),
    sourceOf: (src, fromRoute) => sourceOf(src, fromRoute, phone),
    get app() {
      return app.current
    },
  }
  return host as HostInMaking
}

function callSafely(
  owner: object,
  method: string,
  values: unknown[],
  report: (error: unknown) => void,
): unknown {
  try {
    const found = (owner as Record<string, unknown>)[method]
    return typeof found === 'function' ? (found.apply(owner, values) as unknown) : undefined
  } catch (error) {
    report(error)
    return undefined
  }
}

function launchOptions({ path, query, scene }: BootInput['launch'], first: string): LaunchOptions {
  return { path: path ?? first, query, scene, referrerInfo: {} }
}
