import { Component, type Element as WxElement } from 'glass-easel'
import { tagOf } from '../node'
import type { AttributeTest, Step } from './selector'

/** Whether one node is what one step of a selector names. */
export function matchesStep(node: WxElement, step: Step): boolean {
  if (step.tag !== undefined && tagOf(node) !== step.tag) return false
  if (step.id !== undefined && node.id !== step.id) return false
  const { classList } = node
  if (!step.classes.every((name) => classList?.contains(name) === true)) return false
  return step.attributes.every((test) => passes(attributeOf(node, test.name), test))
}

/** A `data-` value, a property, or an attribute, as the tests of a selector read it. */
function attributeOf(node: WxElement, name: string): unknown {
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (name.startsWith('data-')) {
    const plain = name.slice('data-'.length)
    const { dataset } = node
    return plain in dataset ? dataset[plain] : dataset[camel.slice(4, 5).toLowerCase() + camel.slice(5)]
  }
  if (name === 'id') return node.id
  if (name === 'class') return node.class
  const data: Record<string, unknown> = Component.isComponent(node) ? node.data : {}
  return camel in data ? data[camel] : node.$$ instanceof HTMLElement ? node.$$.getAttribute(name) : undefined
}

function passes(actual: unknown, { operator, value = '' }: AttributeTest): boolean {
  if (actual === undefined || actual === null || actual === false) return false
  const text = String(actual)
  if (operator === undefined) return true
  if (operator === '=') return text === value
  if (operator === '~=') return text.split(/\s+/).includes(value)
  if (value === '') return false
  if (operator === '^=') return text.startsWith(value)
  return operator === '$=' ? text.endsWith(value) : text.includes(value)
}
