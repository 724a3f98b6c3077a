import type { template } from 'glass-easel'
import {
  isBlock,
  type VirtualBlock,
  type VirtualElement,
  type VirtualNode,
  type VirtualTree,
} from '../../wechat/templates/virtual-tree'
import { giveAttributes, type Wrapper } from './give-attributes'
import { type Changes, markChanges } from './mark-changes'

/** How glass-easel is told what a template draws, for the first time and after each change of the data. */
type ProcGen = ReturnType<template.ProcGenGroup>
type Children = ReturnType<ProcGen>['C']
type Definitions = Parameters<Children>
type DefineList = Definitions[4]
type DefineItem = Parameters<DefineList>[4]

/**
 * A template whose tree WeChat's own compiled code makes and glass-easel draws: it pairs the nodes of the new tree
 * with those of the last one, blocks by their branch, items of a list by their key.
 * @param draw undefined when the template threw: then everything stays as it was
 */
export function procGenOf(draw: (data: Record<string, unknown>) => VirtualTree | undefined): ProcGen {
  return (wrapper, isCreation, data, changes) => {
    if (!isCreation && Object.keys(changes ?? {}).length === 0) return { C: () => {} }
    const tree = draw(markChanges(data as Record<string, unknown>, changes as Changes | undefined))
    return { C: childrenOf(tree?.children ?? [], wrapper) }
  }
}

function childrenOf(nodes: readonly VirtualNode[], wrapper: Wrapper): Children {
  return (_isCreation, text, element, branch, list, slot) => {
    for (const node of nodes) {
      if (typeof node === 'string') text(node)
      else if (!isBlock(node)) defineElement(node, wrapper, element, slot)
      else if (node.wxXCkey === 2) defineList(node.children as readonly VirtualBlock[], wrapper, list)
      else branch(node.wxVkey ?? '', childrenOf(node.children, wrapper))
    }
  }
}

function defineElement(
  node: VirtualElement,
  wrapper: Wrapper,
  element: Definitions[2],
  slot: Definitions[5],
): void {
  const { name, slot: into } = node.attr as { name?: string; slot?: string }
  if (node.tag === 'wx-slot') return slot(name ?? '', undefined, into)
  const generics = Object.entries(node.generics).map((pair) => pair.map(withoutPrefix))
  element(
    withoutPrefix(node.tag),
    Object.fromEntries(generics) as Record<string, string>,
    (drawn) => giveAttributes(wrapper, drawn, node),
    childrenOf(node.children, wrapper),
    into,
  )
}

function defineList(blocks: readonly VirtualBlock[], wrapper: Wrapper, list: DefineList): void {
  const items = blocks.map((block, at) => ({ block, key: block.wxKey ?? `without key ${at}` }))
  const defineItem: DefineItem = (isCreation, item, _at, _changes, _atChanged, _path, ...definitions) => {
    const { block } = item as (typeof items)[number]
    childrenOf(block.children, wrapper)(isCreation, ...definitions, undefined, undefined)
  }
  list(items, 'key', true, null, defineItem)
}

function withoutPrefix(name: string): string {
  return name.replace(/^wx-/, '')
}
