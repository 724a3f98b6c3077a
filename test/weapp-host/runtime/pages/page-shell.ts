import type { GeneralComponent } from 'glass-easel'
import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter'
import { Component } from 'glass-easel'
import type { PageConfig, WindowConfig } from '../../compile/bundle'
import { EventChannel } from '../app/event-channel'
import type { OpenPage, PageInstance } from '../host'
import { Frame } from './frame'
import { watchScroll } from './page-scroll'
import type { Destination } from './route-url'

/** What a page needs from around it. */
export interface Surroundings {
  readonly backend: AssociatedBackend
  readonly space: CodeSpace
  readonly stage: HTMLElement
  call(owner: object, method: string, ...values: unknown[]): unknown
  report(error: unknown): void
  /** Components that were attached are ready now. */
  flushReady(): void
}

/** One open page from `onLoad` to `onUnload` (reference/api/Page.html; framework/custom-component/lifetimes.html). */
export class PageShell implements OpenPage {
  readonly route: string
  readonly query: Record<string, string>
  readonly instance: PageInstance
  readonly element: HTMLElement
  readonly frame: Frame
  title?: string
  private readonly root: Root
  private isReady = false
  private isShown = false

  constructor(
    readonly id: number,
    { route, query }: Destination,
    readonly config: PageConfig & WindowConfig,
    private readonly around: Surroundings,
    channel: EventChannel | undefined,
  ) {
    this.route = route
    this.query = query
    this.frame = new Frame(around.stage, config.backgroundColor)
    this.root = around.backend.createRoot('page', around.space, route)
    this.instance = this.root.get() as unknown as PageInstance
    this.element = this.component.$$ as unknown as HTMLElement
    this.element.dataset.route = route
    Object.assign(this.instance, {
      route,
      __route__: route,
      options: query,
      getPageId: () => `pageId:${id}`,
      getOpenerEventChannel: () => channel ?? {},
    })
    giveQuery(this.component, query)
    watchScroll(this.frame.scroller, config, {
      onPageScroll: (scrollTop) => this.call('onPageScroll', { scrollTop }),
      onReachBottom: () => this.call('onReachBottom'),
    })
  }

  get component(): GeneralComponent {
    return this.root.getComponent()
  }

  /** Components are created and attached before the page's `onLoad`. */
  load(): void {
    const place = document.createElement('div')
    this.frame.scroller.append(place)
    type Drawn = Parameters<Root['attach']>[0]
    this.root.attach(this.frame.scroller as unknown as Drawn, place as unknown as Drawn)
    this.call('onLoad', this.query)
  }

  show(): void {
    if (this.isShown) return
    this.isShown = true
    this.frame.show(true)
    this.component.triggerPageLifetime('show', [])
    this.call('onShow')
    if (!this.isReady) requestAnimationFrame(() => this.ready())
  }

  hide(): void {
    if (!this.isShown) return
    this.isShown = false
    this.component.triggerPageLifetime('hide', [])
    this.call('onHide')
    this.frame.show(false)
  }

  close(): void {
    this.call('onUnload')
    this.root.release()
    this.frame.remove()
  }

  resize(size: object): void {
    this.frame.measure()
    this.component.triggerPageLifetime('resize', [size])
    this.call('onResize', size)
  }

  call(method: string, ...values: unknown[]): unknown {
    return this.around.call(this.instance, method, ...values)
  }

  private ready(): void {
    if (this.isReady || !this.element.isConnected) return
    this.isReady = true
    this.around.flushReady()
    this.call('onReady')
  }
}

/** A page made by `Component()` gets its query as properties too (framework/custom-component/component.html). */
function giveQuery(component: GeneralComponent, query: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(query)) {
    if (Component.hasProperty(component, name)) component.replaceDataOnPath([name], value as never)
  }
  component.applyDataUpdates()
}
