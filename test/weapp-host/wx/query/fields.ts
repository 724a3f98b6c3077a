import { Component } from 'glass-easel'
import type { Host } from '../../runtime/host'
import { take, type Options } from '../core/options'
import { canvasOf } from './canvas-of'
import { rectOf } from './rect'
import { nodeBehind } from './scope'

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

export function scrollOf(scroller: HTMLElement) {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = scroller
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

function propertiesOf(element: HTMLElement, names: readonly unknown[]): object {
  const node = nodeBehind(element)
  const data: Options = Component.isComponent(node) ? (node.data as Options) : {}
  return Object.fromEntries(names.map((name) => [name, data[camel(String(name))]]))
}

function stylesOf(element: HTMLElement, names: readonly unknown[]): object {
  const style = getComputedStyle(element) as unknown as Options
  return Object.fromEntries(names.map((name) => [name, style[camel(String(name))]]))
}

const copy = (value: object): unknown => JSON.parse(JSON.stringify(value))

/** What `NodesRef.fields` tells of one element. (api/wxml/NodesRef.fields.html) */
export function fieldsOf(host: Host, element: HTMLElement, asked: Options): object {
  const node = nodeBehind(element)
  const { left, top, right, bottom, width, height } = rectOf(host, element)
  if (asked.context === true || asked.ref === true)
    throw new Error("a node's context is not supported by this host")
  return {
    ...(asked.id === true && { id: node.id }),
    ...(asked.dataset === true && { dataset: copy(node.dataset) }),
    ...(asked.mark === true && { mark: copy(node.collectMarks()) }),
    ...(asked.rect === true && { left, top, right, bottom }),
    ...(asked.size === true && { width, height }),
    ...(asked.scrollOffset === true && scrollOf(element)),
    ...propertiesOf(element, take(asked, 'properties', 'Array', [])),
    ...stylesOf(element, take(asked, 'computedStyle', 'Array', [])),
    ...(asked.node === true && { node: canvasOf(element) }),
  }
}
