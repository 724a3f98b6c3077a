import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { missingBuiltIns } from '../../../tools/built/missing-built-ins'
import { takeAway } from '../../../tools/built/take-away'
import type { PageOptions } from './page'

const built = resolve(__dirname, '../../../dist/weapp')

/** WeChat's logic layer, as far as our pages go: CommonJS files, `wx`, and none of a browser's globals. */
export class WeChat {
  readonly stored = new Map<string, unknown>()
  readonly opened: string[] = []
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly context = createContext(this.globals())
  private registered: PageOptions | undefined

  constructor() {
    // What the oldest phones lack, and what some phones' logic layer lacks besides.
    runInContext(takeAway(missingBuiltIns().paths), this.context)
    runInContext('delete Intl; delete WebAssembly; this.globalThis = undefined', this.context)
    this.load('app.js')
  }

  /** The options with which the page of a route was registered. */
  page(route: string): PageOptions {
    this.load(`${route}.js`)
    if (!this.registered) throw new Error(`${route} registered no page`)
    return this.registered
  }

  private load(path: string): unknown {
    const file = resolve(built, path)
    const loaded = this.modules.get(file)
    if (loaded) return loaded.exports
    const module = { exports: {} as unknown }
    this.modules.set(file, module)
    const wrapped = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    const run = runInContext(wrapped, this.context, { filename: file }) as (...parts: unknown[]) => void
    run(
      (other: string) => this.load(resolve(file, '..', other.replace(/(\.js)?$/, '.js'))),
      module,
      module.exports,
    )
    return module.exports
  }

  private globals(): object {
    return {
      wx: this.wx(),
      console,
      // A cache's timers must not keep the tests from ending.
      setTimeout: (run: () => void, delayMs?: number) => setTimeout(run, delayMs).unref(),
      setInterval: (run: () => void, everyMs?: number) => setInterval(run, everyMs).unref(),
      clearInterval,
      clearTimeout,
      App: (app: { onLaunch?(options: object): void }) => app.onLaunch?.({ path: '', query: {} }),
      Page: (options: PageOptions) => (this.registered = options),
      Component: () => undefined,
      Behavior: () => undefined,
      getApp: () => ({}),
      getCurrentPages: () => [],
    }
  }

  private wx(): object {
    return {
      getStorageSync: (key: string) => this.stored.get(key) ?? '',
      setStorageSync: (key: string, content: unknown) => this.stored.set(key, content),
      removeStorageSync: (key: string) => this.stored.delete(key),
      navigateTo: ({ url }: { url: string }) => void this.opened.push(url),
      getUpdateManager: () => ({ onUpdateReady: () => undefined }),
      getAppBaseInfo: () => ({ fontSizeSetting: 17 }),
      getSystemInfoSync: () => ({ windowWidth: 375 }),
      getNetworkType: ({ success }: { success?(reply: object): void }) => success?.({ networkType: 'wifi' }),
      onNetworkStatusChange: () => undefined,
      onAppShow: () => undefined,
      setNavigationBarTitle: () => undefined,
      cloud: { init: () => undefined, callFunction: () => Promise.reject(new Error('offline')) },
    }
  }
}
