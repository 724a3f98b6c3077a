import type { Element as WxElement, Node as WxNode } from 'glass-easel'
import { appComponentOf, elementOf, tagOf } from '../../runtime/node'
import { attributesOf } from './attributes'
import { wxNode } from './open-elements'

/** A part of a page as WXML, for XPath and for printing. */
export interface WxmlTree {
  readonly root: Element
  /** Which element of the page a copied one stands for. */
  readonly elements: ReadonlyMap<Node, HTMLElement>
}

/** How far the copy goes: to the edge of custom components, as selectors do, or into them, as DevTools prints. */
type Reach = 'to components' | 'into components'

/** Copies an element and what it holds; a page or a custom component given as the root is entered always. */
export function wxmlTree(element: HTMLElement, reach: Reach): WxmlTree {
  const wxml = document.implementation.createDocument(null, null)
  const elements = new Map<Node, HTMLElement>()
  const copy = (node: WxElement, children: readonly WxNode[]): Node[] => {
    const copied = children.flatMap(copyChild)
    const tag = tagOf(node)
    const drawn = elementOf(node)
    if (tag === undefined || drawn === undefined) return copied
    const made = wxml.createElementNS(null, tag)
    for (const [name, value] of attributesOf(node)) made.setAttribute(name, value)
    made.append(...copied)
    elements.set(made, drawn)
    return [made]
  }
  const copyChild = (node: WxNode): Node[] => {
    const text = node.asTextNode()
    if (text !== null) return [wxml.createTextNode(text.textContent)]
    const child = node.asElement()
    return child === null ? [] : copy(child, inside(child, reach))
  }
  const node = wxNode(element)
  const entered = appComponentOf(node)?.getShadowRoot() ?? node
  const [root] = copy(node, inside(entered, reach))
  if (!(root instanceof Element)) throw new Error('what has no element has no WXML')
  wxml.append(root)
  return { root, elements }
}

/** A slot holds nothing itself, it shows what was given to its component; a block (`wx:if`, `wx:for`) holds its own. */
function inside(node: WxElement, reach: Reach): readonly WxNode[] {
  if (reach === 'to components') return node.childNodes
  const shadowRoot = appComponentOf(node)?.getShadowRoot()
  if (shadowRoot) return shadowRoot.childNodes
  if (!node.isVirtual() || node.childNodes.length > 0) return node.childNodes
  // A slot lists the blocks given to it, and what is in them besides.
  return node.getComposedChildren().filter((child) => child.asElement()?.isVirtual() !== true)
}
