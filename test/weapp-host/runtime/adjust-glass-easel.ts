import { addGlobalErrorListener, addGlobalWarningListener, globalOptions } from 'glass-easel'
import { measureSetData } from './app/set-data'
import type { SetDataCall } from './host'
import { rootOf } from './node'
import type { Reports } from './reports'
import { giveAppEvents } from './view/app-event'

/** Makes glass-easel report as WeChat does, hand out WeChat's events, and count what setData sends. */
export function adjustGlassEasel(reports: Reports, calls: SetDataCall[]): void {
  const warn = (message: string) => reports.log('warn', [message])
  globalOptions.writeIdToDOM = true
  globalOptions.throwGlobalError = false
  addGlobalErrorListener((error) => {
    reports.report(error)
    return false
  })
  addGlobalWarningListener((message) => {
    // It does not say whose property it is; of built-in ones, which Taro gives null, WeChat says nothing.
    if (!message.startsWith('property "')) warn(message)
    return false
  })
  giveAppEvents(warn)
  const report = (error: unknown) => reports.report(error)
  measureSetData({ calls, routeOf: (component) => rootOf(component).is, warn, report })
}
