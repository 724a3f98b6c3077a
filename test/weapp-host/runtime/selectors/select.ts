import type { Element as WxElement, Node as WxNode } from 'glass-easel'
import { Element, ShadowRoot, VirtualNode } from 'glass-easel'
import type { OpenPage } from '../host'
import { appComponentOf, elementOf, nodeOf } from '../node'
import { matchesStep } from './matches-step'
import { parseSelector, type Selector } from './selector'

/**
 * Elements that a selector finds, in the order of the tree; at most one unless `all`. A page or a custom component
 * is searched in its own shadow tree, any other element below itself in the tree it is written in; custom components
 * on the way are not entered, except by `>>>` (framework/custom-component/events.html, api/wxml/SelectorQuery.html).
 */
export function select(scope: OpenPage | HTMLElement, selector: string, all: boolean): HTMLElement[] {
  const selectors = parseSelector(selector)
  const root = nodeOf('route' in scope ? scope.element : scope)
  if (root === undefined) return []
  const crosses = selectors.some((steps) => steps.some(({ combinator }) => combinator === '>>>'))
  const found: HTMLElement[] = []
  for (const node of below(appComponentOf(root)?.getShadowRoot() ?? root, crosses)) {
    const element = elementOf(node)
    if (element === undefined || !selectors.some((steps) => matches(node, steps, root))) continue
    found.push(element)
    if (!all) break
  }
  return found
}

/** Every node below `parent`, in order; inside custom components too if `crosses`. */
function* below(parent: WxElement, crosses: boolean): Generator<WxElement> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    if (!VirtualNode.isVirtualNode(child)) yield child
    const inside = crosses ? appComponentOf(child)?.getShadowRoot() : undefined
    if (inside) yield* below(inside, crosses)
    yield* below(child, crosses)
  }
}

function isElement(node: WxNode): node is WxElement {
  return Element.isElement(node)
}

/** Whether `node` is what the last of `steps` names, and the nodes above it, up to `root`, the others. */
function matches(node: WxElement, steps: Selector, root: WxElement): boolean {
  const last = steps[steps.length - 1]
  if (last === undefined || !matchesStep(node, last)) return false
  const rest = steps.slice(0, -1)
  if (rest.length === 0) return last.combinator === '>>>' || isInTreeOf(node, root)
  for (
    let above = parentOf(node, last.combinator, root);
    above;
    above = parentOf(above, last.combinator, root)
  ) {
    if (matches(above, rest, root)) return true
    if (last.combinator === '>') return false
  }
  return false
}

/** The next node above that is no virtual one; only `>>>` leaves a shadow tree. */
function parentOf(node: WxElement, combinator: string, root: WxElement): WxElement | null {
  let parent: WxElement | null = node.parentNode
  while (parent !== null && VirtualNode.isVirtualNode(parent)) {
    if (!ShadowRoot.isShadowRoot(parent)) parent = parent.parentNode
    else parent = combinator === '>>>' ? hostOf(parent) : null
  }
  return parent === root ? null : parent
}

function hostOf(shadowRoot: ShadowRoot): WxElement {
  return shadowRoot.getHostNode()
}

function isInTreeOf(node: WxElement, root: WxElement): boolean {
  const tree = appComponentOf(root)?.getShadowRoot() ?? root.ownerShadowRoot
  return node.ownerShadowRoot === tree
}
