import type { NodeNews } from '../link/link'
import { plain } from './sandbox/app-console'

type Hearer = (value: unknown) => void

/** What app code throws and logs, on its way out. */
export class Reports {
  readonly listeners = new Map<string, Set<Hearer>>()
  app: Record<string, unknown> | undefined
  private readonly known = new WeakSet<object>()

  constructor(private readonly send: (event: NodeNews['event']) => void) {
    window.addEventListener('error', (event) => {
      event.preventDefault()
      if (event.error !== null && event.error !== undefined) this.report(event.error)
    })
    window.addEventListener('unhandledrejection', (event) => {
      event.preventDefault()
      this.reject(event.reason, event.promise)
    })
  }

  tell(method: string, params: unknown): void {
    this.send({ method, params })
  }

  log(type: string, values: readonly unknown[]): void {
    this.tell('App.logAdded', { type, args: values })
  }

  /** Told once for each error; `App.onError` and `wx.onError` hear its text (reference/api/App.html). */
  report(error: unknown): void {
    if (!this.isNews(error)) return
    const text = error instanceof Error ? (error.stack ?? error.message) : String(plain(error))
    this.throwOut(error)
    this.hear('onError', 'Error', text)
  }

  private reject(reason: unknown, promise: Promise<unknown>): void {
    if (!this.isNews(reason)) return
    this.throwOut(reason)
    this.hear('onUnhandledRejection', 'UnhandledRejection', { reason, promise })
  }

  private isNews(error: unknown): boolean {
    if (typeof error !== 'object' || error === null) return true
    if (this.known.has(error)) return false
    this.known.add(error)
    return true
  }

  private throwOut(error: unknown): void {
    const told =
      error instanceof Error
        ? { message: error.message, stack: error.stack }
        : { message: typeof error === 'string' ? error : JSON.stringify(plain(error)) }
    console.error(error)
    this.tell('App.exceptionThrown', told)
  }

  /** Tells the app, if it has such a method, then whoever listens by `wx.on…`. */
  hear(method: string, name: string, value: unknown): void {
    const ofApp = this.app?.[method]
    const hearers = typeof ofApp === 'function' ? [ofApp.bind(this.app) as Hearer] : []
    for (const hearer of [...hearers, ...(this.listeners.get(name) ?? [])]) {
      try {
        hearer(value)
      } catch (error) {
        this.fail(error, method)
      }
    }
  }

  /** An error in `onError` must not bring it about again. */
  private fail(error: unknown, method: string): void {
    if (method === 'onError') this.throwOut(error)
    else this.report(error)
  }
}
