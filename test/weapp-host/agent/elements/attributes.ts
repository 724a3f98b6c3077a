import type { Element as WxElement } from 'glass-easel'
import { appComponentOf, elementOf } from '../../runtime/node'
import { wireValue } from '../wire-value'

/** An element's attributes as WXML has them: the id and the classes without the prefix of their component. */
export function attributesOf(node: WxElement): readonly [name: string, value: string][] {
  const drawn = [...(elementOf(node)?.attributes ?? [])].map(({ name, value }): [string, string] => [
    name,
    value,
  ])
  const data = Object.keys(node.dataset).map((name): [string, string] => [
    `data-${dashed(name)}`,
    asText(node.dataset[name]),
  ])
  const rest = drawn.filter(([name]) => !rewritten.has(name) && !/^(?:data|wx)-/.test(name))
  return [...own(node), ...data, ...rest]
}

const rewritten = new Set(['id', 'class', 'style'])

function own({ id, class: classes, style }: WxElement): [string, string][] {
  const all: [string, string][] = [
    ['id', id],
    ['class', classes],
    ['style', style],
  ]
  return all.filter(([, value]) => value !== '')
}

/** What `element.attribute(name)` tells: the attribute, else the property that WXML gave by that name. */
export function attributeOf(node: WxElement, name: string): unknown {
  const written = attributesOf(node).find(([each]) => each === name)
  if (written !== undefined) return written[1]
  const data = appComponentOf(node)?.data ?? node.asGeneralComponent()?.data
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const value = wireValue(Object(data)[camel])
  return value === undefined || value === null ? null : asText(value)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
