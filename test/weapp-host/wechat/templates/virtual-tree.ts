/** What WeChat's compiled templates make of a page's or a component's data. */
export interface VirtualTree {
  readonly tag: 'wx-page'
  readonly children: readonly VirtualNode[]
}

export type VirtualNode = string | VirtualBlock | VirtualElement

/** `wx:if`, `wx:for`, one item of a `wx:for`, or what a template draws. */
export interface VirtualBlock {
  readonly tag: 'virtual'
  readonly children: readonly VirtualNode[]
  /** 1: `wx:if`, 2: `wx:for`, 3: `<template is>`. */
  readonly wxXCkey?: number
  /** Which branch of a `wx:if` it is, or which template. */
  readonly wxVkey?: number | string
  /** What `wx:key` names in an item; a list of characters or of numbers has keys of its own. */
  readonly wxKey?: unknown
}

export interface VirtualElement {
  /** The tag with `wx-` before it. */
  readonly tag: string
  readonly attr: Readonly<Record<string, unknown>>
  readonly children: readonly VirtualNode[]
  /** Names of the attributes whose expressions see data that changed. */
  readonly n: readonly string[]
  /** Names of generics and of the components given for them, both with `wx-` before them. */
  readonly generics: Readonly<Record<string, string>>
  /** `model:value` as it is written. */
  readonly rawAttr?: Readonly<Record<string, string>>
}

export function isBlock(node: VirtualBlock | VirtualElement): node is VirtualBlock {
  return node.tag === 'virtual'
}
