import type { AppInstance } from '../app/app-instance'
import type { Constructors } from '../code/entry-point'
import type { Host } from '../host'
import type { Reports } from '../reports'
import { appConsole } from './app-console'
import { Sandbox } from './sandbox'
import { appTimers } from './timers'

/** Where app code runs: what WeChat gives to every module (reference/api/). */
export function createSandbox(
  host: Host,
  constructors: Constructors,
  app: AppInstance,
  reports: Reports,
): Sandbox {
  return new Sandbox({
    ...constructors,
    ...appTimers(host.report),
    wx: host.wx,
    console: appConsole((type, values) => reports.log(type, values)),
    App: app.App,
    getApp: app.getApp,
    getCurrentPages: () => host.router.stack.map(({ instance }) => instance),
  })
}
