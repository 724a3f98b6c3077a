import type { Element as WxElement } from 'glass-easel'
import type { Host, OpenPage } from '../../runtime/host'
import { appComponentOf, nodeOf, tagOf } from '../../runtime/node'

/** An element as the automator keeps it; `nodeId` makes it a CustomElement there. */
export interface ElementReply {
  readonly elementId: string
  readonly tagName: string
  readonly nodeId?: string
}

/**
 * The automator keeps what it knows by id for as long as it is connected: after wx.restartMiniProgram no id may come
 * again. Pages have numbers, so this is one that grows from start to start.
 */
const startedAt = Math.floor(performance.timeOrigin) * 1000

/** Elements and pages by the ids that the automator was given; an element keeps its id for life. */
export class OpenElements {
  private readonly byId = new Map<string, HTMLElement>()
  private readonly ids = new WeakMap<HTMLElement, string>()
  private count = 0

  constructor(private readonly host: Host) {}

  reply(element: HTMLElement): ElementReply {
    const elementId = this.ids.get(element) ?? this.admit(element)
    const node = wxNode(element)
    const reply = { elementId, tagName: tagOf(node) ?? '' }
    return appComponentOf(node) === undefined ? reply : { ...reply, nodeId: elementId }
  }

  /** Throws when the element is no longer on a page. */
  element({ elementId }: { readonly elementId: string }): HTMLElement {
    const element = this.byId.get(elementId)
    if (element?.isConnected === true) return element
    this.byId.delete(elementId)
    throw new Error('element destroyed')
  }

  /** A page that is on the stack, or a tab page that is kept. Throws when it was closed. */
  page({ pageId }: { readonly pageId: number }): OpenPage {
    const { stack, kept } = this.host.router
    const page = [...stack, ...kept].find(({ id }) => startedAt + id === pageId)
    if (page === undefined) throw new Error('page destroyed')
    return page
  }

  pageReply({ id, route, query }: OpenPage) {
    return { pageId: startedAt + id, path: route, query }
  }

  private admit(element: HTMLElement): string {
    this.count += 1
    const id = `${startedAt}-${this.count}`
    this.ids.set(element, id)
    this.byId.set(id, element)
    return id
  }
}

/** The glass-easel node of an element that the automator was given. */
export function wxNode(element: Element): WxElement {
  const node = nodeOf(element)
  if (node === undefined) throw new Error(`${element.tagName} is no element of the mini-program`)
  return node
}
