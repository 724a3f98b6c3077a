import type { EventOptions, GeneralComponent, ShadowedEvent } from 'glass-easel'
import type { Host } from '../../runtime/host'
import { offerActs, type Acts } from './acts'
import { ownStyle } from './own-style'
import type { Properties, Values } from './properties'

type Heard = ShadowedEvent<Record<string, unknown>>

/** One built-in component on a page, as its own file sees it: properties, events, and the element in the DOM. */
export class Part<P extends Properties = Properties> {
  readonly element: HTMLElement
  private readonly watchers = new Map<string, (() => unknown)[]>()
  private readonly attaching: (() => void)[] = []
  private readonly detaching: (() => void)[] = []
  /** What the owner's WXML gave last, and what the component itself has set since. */
  private readonly given = new Map<string, unknown>()
  private readonly own = new Map<string, unknown>()
  private setting = false
  private isAttached = false

  constructor(
    readonly component: GeneralComponent,
    readonly host: Host,
  ) {
    this.element = component.$$ as unknown as HTMLElement
  }

  get data(): Values<P> {
    return this.component.data as Values<P>
  }

  /** Runs when the component is attached, and afterwards when the owner changes one of these properties. */
  watch(names: readonly (keyof P & string)[], run: () => void): void {
    for (const name of names) this.changed(name, () => this.isAttached && run())
    this.attaching.push(run)
  }

  /** Runs whenever the owner gives the property another value than it had, from the first time on. */
  changed(name: keyof P & string, run: () => unknown): void {
    this.watchers.set(name, [...(this.watchers.get(name) ?? []), run])
  }

  attached(run: () => void): void {
    this.attaching.push(run)
  }

  detached(run: () => void): void {
    this.detaching.push(run)
  }

  /** Changes a property from inside, as a person's typing does: two-way bound data hears it. */
  set<Name extends keyof P & string>(name: Name, value: Values<P>[Name]): void {
    this.own.set(name, value)
    this.setting = true
    this.component.setData({ [name]: value })
    this.setting = false
  }

  trigger(type: string, detail: unknown = {}, options?: EventOptions): void {
    this.component.triggerEvent(type, detail, options)
  }

  /** Hears an event of the mini-program (not of the DOM) that reaches this component. */
  hear(type: string, run: (event: Heard) => unknown, capture = false): void {
    // What the listener returns is not passed on: false would stop the event.
    this.component.addListener(type, (event) => void run(event as Heard), { capture })
  }

  style(changes: Readonly<Record<string, string | null>>): void {
    ownStyle(this.component, changes)
  }

  offer(acts: Acts): void {
    offerActs(this.element, acts)
  }

  tell(when: 'attached' | 'detached'): void {
    this.isAttached = when === 'attached'
    for (const run of when === 'attached' ? this.attaching : this.detaching) run()
  }

  propertyChanged(name: string): void {
    if (this.setting) return
    for (const run of this.watchers.get(name) ?? []) run()
  }

  /**
   * Whether the owner gives something else than the last time. The same value again changes nothing in WeChat, even
   * when a person has typed in between.
   */
  isNews(name: string, value: unknown, byDefault: unknown): boolean {
    const last = this.given.has(name) ? this.given.get(name) : byDefault
    this.given.set(name, value)
    const news = value !== last || typeof value === 'object'
    if (news) this.own.delete(name)
    else if (this.own.has(name)) this.component.data[name] = this.own.get(name)
    return news
  }
}

/** A part whatever its properties: its place, its events. */
export type Seat = Pick<Part, 'component' | 'element' | 'host' | 'trigger' | 'hear'>
