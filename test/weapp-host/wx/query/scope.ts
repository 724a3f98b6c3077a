import type { Element as WxElement } from 'glass-easel'
import type { Host, OpenPage } from '../../runtime/host'
import { elementOf, nodeOf } from '../../runtime/node'
import { select } from '../../runtime/selectors/select'
import { parseSelector } from '../../runtime/selectors/selector'

/** Where a query looks: a page's or a component's own tree. */
export type Scope = OpenPage | HTMLElement

/** The page that is shown now, which queries without `in` are about. */
export function shownPage(host: Host): Scope | undefined {
  return host.router.stack.at(-1)
}

/** The scope of a page's or component's `this`, as app code hands it to `in`. */
export function scopeOf(host: Host, instance: unknown): Scope {
  const page = [...host.router.stack, ...host.router.kept].find((open) => open.instance === instance)
  if (page) return page
  const { _$: node } = Object(instance) as { _$?: WxElement }
  const element = node && elementOf(node)
  if (!element) throw new Error('in: neither a page nor a component')
  return element
}

/** Elements by WeChat's own selectors: class, id, descendant, child, `>>>`, comma. (api/wxml/SelectorQuery.select.html) */
export function elementsIn(scope: Scope | undefined, selector: string, all: boolean): HTMLElement[] {
  const foreign = parseSelector(selector)
    .flat()
    .some((step) => step.tag !== undefined || step.attributes.length > 0)
  if (foreign) throw new Error(`WeChat's queries know no tags and attributes: "${selector}"`)
  return scope === undefined ? [] : select(scope, selector, all)
}

/** The glass-easel node of an element that a query found. */
export function nodeBehind(element: HTMLElement): WxElement {
  const node = nodeOf(element)
  if (!node) throw new Error('no node of the mini-program')
  return node
}
