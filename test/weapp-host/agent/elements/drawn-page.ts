import { Component, Element as WxElement, type GeneralComponent, type Node as WxNode } from 'glass-easel'
import type { OpenPage } from '../../runtime/host'
import { appComponentOf, componentBehind, tagOf } from '../../runtime/node'
import { handlersOf } from '../../runtime/template/give-attributes'
import type { DrawnElement, DrawnNode, DrawnPage, DrawnPart } from '../../wechat/compare/drawn-tree'

/** What a page shows, component by component, read from the nodes that are drawn. */
export function drawnPage({ route, instance }: OpenPage): DrawnPage {
  const component = componentBehind(instance)
  return { route, parts: component === undefined ? [] : partsOf(component) }
}

function partsOf(component: GeneralComponent): DrawnPart[] {
  const inside: GeneralComponent[] = []
  const nodes = component.getShadowRoot()?.childNodes ?? []
  const children = nodes.flatMap((node) => read(node, inside))
  return [{ path: component.is, data: component.data, children }, ...inside.flatMap(partsOf)]
}

/** Blocks are read as what they hold. Components of the mini-program are added to `inside`. */
function read(node: WxNode, inside: GeneralComponent[]): DrawnNode[] {
  const text = node.asTextNode()
  if (text !== null) return [text.textContent]
  const element = node.asElement()
  if (element === null) return []
  const component = appComponentOf(element)
  if (component !== undefined) inside.push(component)
  const children = element.childNodes.flatMap((child) => read(child, inside))
  const name = WxElement.getSlotName(element)
  if (name !== undefined) return [drawn(element, 'slot', { name }, children)]
  const tag = tagOf(element)
  if (tag === undefined) return children
  return [drawn(element, tag, propertiesOf(element), children)]
}

/** An external class (`text-class`) counts as a property, by the name that WeChat's compiler gives it (`textClass`). */
function propertiesOf(element: WxElement): DrawnElement['properties'] {
  if (!Component.isComponent(element)) return {}
  const classes = Object.entries(element.getExternalClasses()).map(([name, given]) => [
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    given?.join(' '),
  ])
  return { ...(Object.fromEntries(classes) as object), ...element.data }
}

function drawn(
  element: WxElement,
  tag: string,
  properties: DrawnElement['properties'],
  children: readonly DrawnNode[],
): DrawnElement {
  const { id, class: classes, style, slot, dataset } = element
  const { _$marks: marks } = element as { _$marks?: DrawnElement['marks'] | null }
  return {
    tag,
    id,
    class: classes,
    style,
    slot,
    dataset,
    marks: marks ?? {},
    events: eventsOf(element),
    properties,
    children,
  }
}

/** Events that glass-easel hears for the template, with the names of their handlers. */
function eventsOf(element: WxElement): Record<string, string> {
  const { _$wxTmplArgs: args } = element as { _$wxTmplArgs?: { dynEvListeners?: object } }
  const handlers = handlersOf(element)
  return Object.fromEntries(
    Object.keys(args?.dynEvListeners ?? {}).map((type) => [type, handlers[type] ?? 'no handler']),
  )
}
