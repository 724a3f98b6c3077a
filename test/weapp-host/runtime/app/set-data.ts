import { Component, type GeneralComponent } from 'glass-easel'
import type { SetDataCall } from '../host'
import { appComponentOf } from '../node'

/** Bytes of one call: more is told (framework/performance/tips/runtime_setData.html) … */
const advised = 256 * 1024
/** … and more is refused (framework/app-service/page.html, setData: 单次设置的数据不能超过 1024kB). */
const greatest = 1024 * 1024

interface Meter {
  readonly calls: SetDataCall[]
  routeOf(component: GeneralComponent): string
  warn(message: string): void
  report(error: unknown): void
}

/**
 * Every setData of app code goes through here: it is measured, and its values are copied as JSON, as on their way from
 * the logic layer to the view.
 */
export function measureSetData(meter: Meter): void {
  const { setData } = Component.prototype
  Component.prototype.setData = function (this: GeneralComponent, changes: object | undefined) {
    if (appComponentOf(this) === undefined || typeof changes !== 'object' || changes === null) {
      return setData.call(this, changes as never)
    }
    const text = JSON.stringify(defined(changes, meter.warn))
    const bytes = new TextEncoder().encode(text).length
    const route = meter.routeOf(this)
    meter.calls.push({ route, bytes })
    if (bytes > greatest) throw new Error(`setData: data exceeds 1024 KB (${bytes} bytes, page ${route})`)
    if (bytes > advised)
      meter.report(new Error(`setData of ${bytes} bytes on ${route}: at most 256 KB are advised`))
    setData.call(this, JSON.parse(text) as never)
  } as typeof setData
}

/** WeChat leaves out what has no value, and says so. */
function defined(changes: object, warn: (message: string) => void): object {
  const entries = Object.entries(changes).filter(([key, value]) => {
    const isValue = value !== undefined && typeof value !== 'function'
    if (!isValue) warn(`Setting data field "${key}" to ${typeof value} is invalid.`)
    return isValue
  })
  return Object.fromEntries(entries)
}
