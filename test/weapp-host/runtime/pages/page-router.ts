import type { EventChannel } from '../app/event-channel'
import type { OpenPage, Router } from '../host'
import type { PageShell } from './page-shell'
import { PageStack } from './page-stack'
import { type Destination, destinationOf } from './route-url'

/** Pages on the stack at most (api/route/wx.navigateTo.html: 小程序中页面栈最多十层). */
const deepest = 10

/** What the router needs from around it. */
export interface Routes {
  /** Routes of tab pages, in the tab bar's order. */
  readonly tabs: readonly string[]
  isPage(route: string): boolean
  /** Loads a page's package, and runs its code. */
  prepare(route: string): Promise<void>
  open(to: Destination, channel: EventChannel | undefined): PageShell
  channel(events: Record<string, (data: unknown) => void>): EventChannel
  /** The page on top is another one now. */
  changed(page: PageShell): void
}

/** One route call after another, each as WeChat does it (framework/app-service/route.html, api/route/). */
export class PageRouter implements Router {
  private readonly pages: PageStack
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly routes: Routes) {
    this.pages = new PageStack((route) => routes.tabs.includes(route))
  }

  get stack(): readonly PageShell[] {
    return this.pages.stack
  }

  get kept(): readonly PageShell[] {
    return this.pages.kept
  }

  top(): PageShell {
    return this.pages.top()
  }

  navigateTo(url: string, events: Record<string, (data: unknown) => void> = {}): Promise<OpenPage> {
    return this.inTurn(async () => {
      const to = this.pageAt(url)
      if (this.isTab(to.route)) throw new Error('can not navigateTo a tabbar page')
      if (this.pages.stack.length >= deepest) throw new Error('webview count limit exceed')
      await this.routes.prepare(to.route)
      this.pages.stack.at(-1)?.hide()
      return this.enter(to, this.routes.channel(events))
    })
  }

  redirectTo(url: string): Promise<void> {
    return this.inTurn(async () => {
      const to = this.pageAt(url)
      if (this.isTab(to.route)) throw new Error('can not redirectTo a tabbar page')
      await this.routes.prepare(to.route)
      this.pages.closeTop()
      this.enter(to)
    })
  }

  navigateBack(delta: number): Promise<void> {
    return this.inTurn(async () => {
      if (this.pages.stack.length < 2) throw new Error('cannot navigate back at first page.')
      for (let left = Math.max(1, delta); left > 0 && this.pages.stack.length > 1; left--)
        this.pages.closeTop()
      this.reveal(this.top())
    })
  }

  reLaunch(url: string): Promise<void> {
    return this.inTurn(async () => {
      const to = this.pageAt(url)
      await this.routes.prepare(to.route)
      this.pages.closeAll()
      this.enter(to)
    })
  }

  switchTab(url: string): Promise<void> {
    return this.inTurn(async () => {
      const { route } = this.pageAt(url)
      if (!this.isTab(route)) throw new Error('can not switch to no-tabBar page')
      await this.routes.prepare(route)
      this.pages.clearForTab(route)
      const kept = this.pages.takeKept(route)
      if (kept === undefined) this.enter({ route, query: {} })
      else {
        this.pages.stack.push(kept)
        this.reveal(kept)
      }
    })
  }

  /** A person taps a tab: the page that is shown then hears of it (reference/api/Page.html#onTabItemTap). */
  async chooseTab(index: number, text: string): Promise<void> {
    const pagePath = this.routes.tabs[index]
    if (pagePath === undefined) throw new Error(`there is no tab ${index}`)
    await this.switchTab(`/${pagePath}`)
    this.top().call('onTabItemTap', { index, pagePath, text })
  }

  /** Resolves when no route call is under way. */
  async idle(): Promise<void> {
    // A page may ask for the next one while it is opened.
    for (let last; last !== this.last;) {
      last = this.last
      await last
    }
  }

  /** Relative urls count from the page that is shown when their turn comes. */
  private pageAt(url: string): Destination {
    const to = destinationOf(url, this.pages.stack[this.pages.stack.length - 1]?.route)
    if (!this.routes.isPage(to.route)) throw new Error(`page "${to.route}" is not found`)
    return to
  }

  private enter(to: Destination, channel?: EventChannel): PageShell {
    const page = this.routes.open(to, channel)
    this.pages.stack.push(page)
    this.routes.changed(page)
    page.load()
    page.show()
    return page
  }

  private reveal(page: PageShell): void {
    this.routes.changed(page)
    page.show()
  }

  private isTab(route: string): boolean {
    return this.routes.tabs.includes(route)
  }

  /** Never at once: app code that asks for a route goes on first. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(() => new Promise((begin) => window.setTimeout(begin))).then(work)
    this.last = turn.catch(() => undefined)
    return turn
  }
}
