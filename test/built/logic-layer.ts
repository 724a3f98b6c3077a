import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'

/** A page of the built mini-program as WeChat's logic layer sees it: data, handlers, and a count of its setData. */
export interface LivePage {
  readonly data: Record<string, unknown>
  readonly sent: string[]
  [handler: string]: unknown
}

type PageConfig = Record<string, unknown> & { data?: Record<string, unknown> }

/** Answers every call with itself: what the phone would say does not matter to how a page sends its data. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, name) => (name === 'then' || typeof name === 'symbol' ? undefined : anything),
})

/** Calls of wx that the page makes when it starts; Taro takes over only those that are there. */
const wxCalls = [
  'getUpdateManager',
  'getNetworkType',
  'onNetworkStatusChange',
  'onAppShow',
  'onError',
  'onUnhandledRejection',
  'onNeedPrivacyAuthorization',
  'getPrivacySetting',
  'setStorageSync',
  'removeStorageSync',
  'getRealtimeLogManager',
  'getSystemInfoSync',
  'getWindowInfo',
  'getDeviceInfo',
  'getSystemSetting',
  'getAppAuthorizeSetting',
  'getStorageInfoSync',
  'canIUse',
  'cloud',
  'nextTick',
  'showToast',
]

function fakeWx(): Record<string, unknown> {
  const calls = Object.fromEntries(wxCalls.map((name) => [name, anything]))
  return { ...calls, getStorageSync: () => '', getAppBaseInfo: () => ({}) }
}

/** Runs the scripts of a built mini-program without any view, and opens one page. */
export function openPage(folder: string, route: string): LivePage {
  const pages = new Map<string, PageConfig>()
  const loaded = new Map<string, { exports: unknown }>()
  let registering = ''
  const context = createContext({
    wx: fakeWx(),
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    App: () => undefined,
    Component: () => undefined,
    Behavior: () => undefined,
    getApp: () => ({}),
    getCurrentPages: () => [],
    Page: (config: PageConfig) => pages.set(registering, config),
  })

  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const wrapped = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    const run = runInContext(wrapped, context, { filename: file }) as (...args: unknown[]) => void
    run(
      (path: string) => load(resolve(dirname(file), path.endsWith('.js') ? path : `${path}.js`)),
      module,
      module.exports,
    )
    return module.exports
  }

  load(join(folder, 'app.js'))
  registering = route
  load(join(folder, `${route}.js`))
  return startPage(pages.get(route)!, route)
}

function startPage(config: PageConfig, route: string): LivePage {
  const sent: string[] = []
  const page = Object.assign(Object.create(null) as Record<string, unknown>, config, {
    route,
    data: { ...config.data },
    sent,
    setData(change: Record<string, unknown>, done?: () => void) {
      sent.push(JSON.stringify(change))
      Object.assign(page.data as object, change)
      if (done) setTimeout(done)
    },
  }) as LivePage
  for (const hook of ['onLoad', 'onShow', 'onReady'])
    (page[hook] as ((options: object) => void) | undefined)?.call(page, {})
  return page
}
