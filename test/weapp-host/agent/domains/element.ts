import { Component, type Element as WxElement } from 'glass-easel'
import { actsOf } from '../../components/built-in/acts'
import type { Answers, Desk } from '../desk'
import { attributeOf } from '../elements/attributes'
import { offsetOf } from '../elements/offset'
import { wxNode } from '../elements/open-elements'
import { wxmlTree } from '../elements/wxml-tree'
import { valueAt, wireValue } from '../wire-value'

interface ElementParams {
  readonly elementId: string
}

interface Names extends ElementParams {
  readonly names: readonly string[]
}

/** What an element is and looks like, and its component's own acts (dev/devtools/auto/element.html). */
export function elementAnswers({ elements, settle }: Desk): Answers {
  return {
    'Element.getOffset': (params: ElementParams) => offsetOf(elements.element(params)),
    'Element.getWXML': (params: ElementParams & { type: 'inner' | 'outer' }) => {
      const { root } = wxmlTree(elements.element(params), 'into components')
      return { wxml: params.type === 'outer' ? printed([root]) : printed(root.childNodes) }
    },
    'Element.getDOMProperties': ({ names, ...params }: Names) => {
      const element = elements.element(params)
      return { properties: names.map((name) => wireValue(valueAt(element, name))) }
    },
    'Element.getAttributes': ({ names, ...params }: Names) => {
      const node = wxNode(elements.element(params))
      return { attributes: names.map((name) => attributeOf(node, name)) }
    },
    'Element.getStyles': ({ names, ...params }: Names) => {
      const style = getComputedStyle(elements.element(params))
      return { styles: names.map((name) => style.getPropertyValue(name)) }
    },
    'Element.getProperties': ({ names, ...params }: Names) => {
      const node = wxNode(elements.element(params))
      return { properties: names.map((name) => propertyOf(node, name)) }
    },
    'Element.callFunction': async (params: ElementParams & { functionName: string; args: unknown[] }) => {
      const result = await act(elements.element(params), params.functionName, params.args)
      await settle()
      return { result: wireValue(result) }
    },
    'Element.callContextMethod': async (params: ElementParams & { method: string; args: unknown[] }) => {
      const result = await act(elements.element(params), 'callContextMethod', [params.method, ...params.args])
      await settle()
      return { result: wireValue(result) }
    },
  }
}

/** `__propPublic` is asked first by the automator: the names that it then may ask. */
function propertyOf(node: WxElement, name: string): unknown {
  if (!Component.isComponent(node)) return undefined
  if (name !== '__propPublic') return wireValue(valueAt(node.data, name))
  return Object.fromEntries(Component.listProperties(node).map((each) => [each, true]))
}

/** `scroll-view.scrollTo` is the act `scrollTo` of a scroll-view. */
function act(element: HTMLElement, functionName: string, args: readonly unknown[]): unknown {
  const name = functionName.slice(functionName.indexOf('.') + 1)
  const offered = actsOf(element)?.[name]
  if (offered === undefined) throw new Error(`${functionName} is not supported by this host`)
  return offered(...args)
}

/** Empty elements keep their end tag, as DevTools prints them. */
function printed(nodes: Iterable<Node>): string {
  const serializer = new XMLSerializer()
  return [...nodes]
    .map((node) => serializer.serializeToString(node))
    .join('')
    .replace(/<([\w-]+)((?:\s[^<>]*?)?)\/>/g, '<$1$2></$1>')
}
