import type { NodeCalls, NodeNews } from '../link/link'
import type { Bundle } from '../compile/bundle'

/** The mini-program's host inside Chromium. Each room adds its part; none reaches past this interface. */
export interface Host {
  readonly bundle: Bundle
  readonly node: NodeCalls
  tell<What extends keyof NodeNews>(what: What, news: NodeNews[What]): void
  /** The phone as a test can change it. */
  readonly phone: Phone
  /** The one `wx` that app code sees; `App.mockWxMethod` replaces its methods. */
  readonly wx: Record<string, unknown>
  readonly router: Router
  readonly chrome: Chrome
  /** What `App({…})` was given, once app.js has run. */
  readonly app: Record<string, unknown> | undefined
  readonly launch: LaunchOptions
  /** Calls a life-cycle method of app code; what it throws is reported, never rethrown. */
  call(owner: object, method: string, ...values: unknown[]): unknown
  /** Reports what app code threw: `App.exceptionThrown`, and `wx.onError`'s listeners. */
  report(error: unknown): void
  /**
   * Turns a function's source into app code: it sees what a module sees, `extra` names besides, and nothing else.
   * For `App.callFunction` and `App.mockWxMethod`.
   */
  appFunction(source: string, extra?: Readonly<Record<string, unknown>>): (...values: unknown[]) => unknown
  /** Every setData of app code since the start or the last reset, bytes as JSON in UTF-8. */
  readonly setDataCalls: SetDataCall[]
  /** How often a template has drawn since the start. */
  readonly draws: { count: number }
  /** Where a picture's `src` can be loaded from: package path, wxfile://, http(s), data:. */
  sourceOf(src: string, fromRoute: string): string
  /** Listeners that `wx.onX` added, by X: `AppShow`, `NetworkStatusChange`, `Error` … */
  readonly listeners: Map<string, Set<(value: unknown) => void>>
}

export interface SetDataCall {
  readonly route: string
  readonly bytes: number
}

export interface LaunchOptions {
  readonly path: string
  readonly query: Record<string, string>
  readonly scene: number
  readonly referrerInfo: object
}

export interface Phone {
  network: 'wifi' | '4g' | 'none'
  /** Pixels, as the phone's settings say; 16 is usual. */
  fontSizeSetting: number
  readonly storage: Map<string, string>
  readonly files: Map<string, Uint8Array>
  clipboard: string
}

/** An open page. `instance` is what `getCurrentPages()` gives, `element` its `<wx-page>`. */
export interface OpenPage {
  readonly id: number
  readonly route: string
  readonly query: Record<string, string>
  readonly instance: PageInstance
  readonly element: HTMLElement
  title?: string
}

export interface PageInstance {
  data: Record<string, unknown>
  setData(changes: Record<string, unknown>, done?: () => void): void
  [member: string]: unknown
}

/** Routes as `wx.navigateTo` and its kin do; each rejects with WeChat's words after `…:fail `. */
export interface Router {
  readonly stack: readonly OpenPage[]
  /** Tab pages that are kept but not on the stack. */
  readonly kept: readonly OpenPage[]
  top(): OpenPage
  navigateTo(url: string, events?: Record<string, (data: unknown) => void>): Promise<OpenPage>
  redirectTo(url: string): Promise<void>
  navigateBack(delta: number): Promise<void>
  reLaunch(url: string): Promise<void>
  switchTab(url: string): Promise<void>
  /** Resolves when no route call is under way. */
  idle(): Promise<void>
}

/** What WeChat draws around and above the page. */
export interface Chrome {
  setTitle(title: string): void
  setNavigationBar(look: BarChange): void
  setTabBar(change: {
    shown?: boolean
    index?: number
    badge?: string | null
    dot?: boolean
    text?: string
  }): void
  toast(title: string | null, ms?: number, look?: ToastLook): void
  /** Resolves with what was chosen; one dialog at a time. */
  modal(asked: ModalAsked): Promise<{ confirm: boolean; content?: string }>
  /** The index chosen, or -1 for cancel. */
  actionSheet(items: readonly string[]): Promise<number>
  /** Answers the dialog or the picker's sheet that is open, as a test's `native()` does. Throws when none is. */
  answer(confirm: boolean): void
  pullDown(on: boolean): void
  /** The element that scrolls the page. */
  readonly stage: HTMLElement
}

/** Of the page on top, until it is closed. */
export interface BarChange {
  readonly background?: string
  readonly text?: string
  readonly loading?: boolean
  /** The button that leads home from a page with no way back. */
  readonly home?: boolean
}

export interface ToastLook {
  readonly icon?: 'success' | 'error' | 'loading' | 'none'
  /** Whether nothing below can be touched. */
  readonly mask?: boolean
}

export interface ModalAsked {
  readonly title: string
  readonly content: string
  readonly showCancel: boolean
  readonly cancelText: string
  readonly confirmText: string
  readonly editable?: boolean
}
