import type { Host } from '../../runtime/host'
import { callBack } from '../core/async-api'
import { optionsFrom, take } from '../core/options'
import { strict } from '../core/strict'
import { meet, passed, type Margins, type Reference } from './intersection'
import { elementsIn, nodeBehind, scopeOf, shownPage } from './scope'

/** Looks at some targets with every frame. */
class Watch {
  private frame = 0
  private readonly last = new Map<HTMLElement, number>()

  constructor(
    private readonly host: Host,
    private readonly targets: readonly HTMLElement[],
    private readonly references: readonly Reference[],
    private readonly thresholds: readonly number[],
    initialRatio: number,
    private readonly callback: unknown,
  ) {
    for (const target of targets) this.last.set(target, passed(thresholds, initialRatio))
    this.look()
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
  }

  private look(): void {
    this.frame = requestAnimationFrame(() => {
      const present = this.targets.filter((target) => target.isConnected)
      if (present.length > 0) this.look()
      for (const target of present) this.check(target)
    })
  }

  private check(target: HTMLElement): void {
    const meeting = meet(this.host, target, this.references)
    const now = passed(this.thresholds, meeting.intersectionRatio)
    if (now === this.last.get(target)) return
    this.last.set(target, now)
    const { id, dataset } = nodeBehind(target)
    callBack(this.host, this.callback, { id, dataset: { ...dataset }, time: Date.now(), ...meeting })
  }
}

/** `wx.createIntersectionObserver(this, {thresholds, initialRatio, observeAll})`. (api/wxml/wx.createIntersectionObserver.html) */
export function createIntersectionObserver(host: Host, component?: unknown, given?: unknown): object {
  const options = optionsFrom(given)
  const scope = component ? scopeOf(host, component) : shownPage(host)
  const thresholds = take(options, 'thresholds', 'Array', [0]).map(Number)
  const initialRatio = take(options, 'initialRatio', 'Number', 0)
  const references: Reference[] = []
  const watches: Watch[] = []
  const observe = (selector: string, callback: unknown) => {
    const targets = elementsIn(scope, selector, options.observeAll === true)
    const held = references.length > 0 ? [...references] : [{ element: 'viewport' as const, margins: {} }]
    watches.push(new Watch(host, targets, held, thresholds, initialRatio, callback))
  }
  const observer: object = strict('IntersectionObserver', {
    relativeTo(selector: string, margins: Margins = {}) {
      const [element] = elementsIn(scope, selector, false)
      if (element) references.push({ element, margins })
      return observer
    },
    relativeToViewport(margins: Margins = {}) {
      references.push({ element: 'viewport', margins })
      return observer
    },
    observe,
    disconnect: () => watches.splice(0).forEach((watch) => watch.stop()),
  })
  return observer
}
