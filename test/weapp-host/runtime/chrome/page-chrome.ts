import type { Bundle } from '../../compile/bundle'
import { answerSheet } from '../../components/pickers/sheet'
import type { BarChange, Chrome, ModalAsked, ToastLook } from '../host'
import type { PageShell } from '../pages/page-shell'
import { Dialogs } from './dialog'
import { openMenu } from './menu'
import { type BarLook, lookOf, NavigationBar, type WayOut } from './navigation-bar'
import { part } from './part'
import { startRefresh, stopRefresh } from './pull-down'
import { TabBar, type TabChange } from './tab-bar'
import { Toast } from './toast'

/** What a person can do to it. */
export interface ChromeActs {
  goBack(): void
  goHome(): void
  chooseTab(index: number, text: string): void
  sourceOf(src: string): string
}

/** All that WeChat draws around and above the page. */
export class PageChrome implements Chrome {
  private readonly bar: NavigationBar
  private readonly tabs: TabBar
  private readonly toasts = new Toast()
  private readonly dialogs = new Dialogs()
  private readonly looks = new WeakMap<PageShell, BarLook>()
  private page: PageShell | undefined
  private way: WayOut = 'none'

  constructor({ appConfig }: Bundle, acts: ChromeActs) {
    this.bar = new NavigationBar(acts)
    this.tabs = new TabBar(appConfig.tabBar, acts.sourceOf, acts.chooseTab)
    part('#capsule .more').addEventListener(
      'click',
      () => this.page && void openMenu(this.page, this.dialogs),
    )
  }

  get stage(): HTMLElement {
    return this.page?.frame.scroller ?? part('#stage')
  }

  /** The page that is shown now. */
  follow(page: PageShell, way: WayOut): void {
    this.page = page
    this.way = way
    this.draw()
    this.tabs.follow(page.route)
    page.frame.measure()
  }

  setTitle(title: string): void {
    if (this.page !== undefined) this.page.title = title
    this.look.title = title
    this.draw()
  }

  setNavigationBar(change: BarChange): void {
    Object.assign(this.look, change)
    this.draw()
  }

  setTabBar(change: TabChange): void {
    this.tabs.change(change)
    this.page?.frame.measure()
  }

  toast(title: string | null, ms?: number, look: ToastLook = {}): void {
    this.toasts.show(title, ms, look)
  }

  modal(asked: ModalAsked): Promise<{ confirm: boolean; content?: string }> {
    return this.dialogs.modal(asked)
  }

  actionSheet(items: readonly string[]): Promise<number> {
    return this.dialogs.actionSheet(items)
  }

  answer(confirm: boolean): void {
    if (!this.dialogs.answer(confirm) && !answerSheet(confirm)) throw new Error('no dialog is open')
  }

  pullDown(on: boolean): void {
    if (this.page === undefined) return
    if (on) startRefresh(this.page)
    else stopRefresh(this.page)
  }

  private get look(): BarLook {
    if (this.page === undefined) throw new Error('no page is open')
    const look = this.looks.get(this.page) ?? lookOf(this.page.config)
    this.looks.set(this.page, look)
    return look
  }

  private draw(): void {
    this.bar.draw(this.look, this.way)
  }
}
