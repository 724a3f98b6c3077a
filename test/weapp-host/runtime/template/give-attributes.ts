import { Component, type Element as WxElement, type template } from 'glass-easel'
import type { VirtualElement } from '../../wechat/templates/virtual-tree'

/** What sets one thing of an element: `i` its id, `c` its classes, `r` a property … */
export type Wrapper = Parameters<ReturnType<template.ProcGenGroup>>[0]

/** `bindtap`, `catch:tap`, `capture-bind:tap`, `mut-bind:tap` (framework/view/wxml/event.html). */
const event = /^(capture-)?(mut-)?(bind|catch):?(.+)$/

/** What an element was given last, by attribute. */
const given = new WeakMap<WxElement, VirtualElement['attr']>()

/** Handlers' names by event. */
const handlers = new WeakMap<WxElement, Readonly<Record<string, string>>>()

/** What a template has bound to an element; glass-easel keeps functions only. */
export function handlersOf(element: WxElement): Readonly<Record<string, string>> {
  return handlers.get(element) ?? {}
}

/** Gives an element what its template says: all of it at first, then what changed or may have. */
export function giveAttributes(wrapper: Wrapper, element: WxElement, node: VirtualElement): void {
  const before = given.get(element)
  given.set(element, node.attr)
  for (const [name, value] of Object.entries(node.attr)) {
    if (name === 'slot') continue
    if (before === undefined || node.n.includes(name) || !isSame(before[name], value))
      giveAttribute(wrapper, element, name, value, node)
  }
}

/** Objects and lists are new each time that the template draws. */
function isSame(before: unknown, now: unknown): boolean {
  if (typeof now !== 'object' || now === null) return before === now
  return JSON.stringify(before) === JSON.stringify(now)
}

function giveAttribute(
  wrapper: Wrapper,
  element: WxElement,
  name: string,
  value: unknown,
  { rawAttr }: VirtualElement,
): void {
  if (typeof value === 'function') throw new Error(`${name}: a function of WXS is not supported by this host`)
  if (name === 'id') return wrapper.i(element, asText(value))
  if (name === 'class') return wrapper.c(element, asText(value))
  if (name === 'style') return wrapper.y(element, asText(value))
  if (name.startsWith('data-')) return wrapper.d(element, datasetName(name.slice(5)), value)
  if (name.startsWith('mark:')) return wrapper.m(element, name.slice(5), value)
  const bound = event.exec(name)
  if (bound === null)
    return wrapper.r(element, classOrProperty(element, name), value, boundField(rawAttr?.[`model:${name}`]))
  const [, capture, mutual, how, type = ''] = bound
  handlers.set(element, { ...handlersOf(element), [type]: asText(value) })
  wrapper.v(element, type, asText(value), how === 'catch', mutual !== undefined, capture !== undefined, true)
}

/** `data-element-type` is `elementType`, `data-elementType` is `elementtype` (framework/view/wxml/event.html#dataset). */
function datasetName(written: string): string {
  return written.toLowerCase().replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** WeChat's compiler writes all names as `textClass`, also that of the external class `text-class`. */
function classOrProperty(element: WxElement, name: string): string {
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return Component.isComponent(element) && element.hasExternalClass(dashed) ? dashed : name
}

/** `{{field}}` of a two-way binding; only one field can be bound (framework/view/two-way-bindings.html). */
function boundField(written: string | undefined): [string] | undefined {
  const field = /^\{\{\s*([\w$]+)\s*\}\}$/.exec(written ?? '')?.[1]
  return field === undefined ? undefined : [field]
}

function asText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
