import { isBlock, type VirtualElement, type VirtualNode } from '../templates/virtual-tree'
import { compareAttributes } from './compare-attributes'
import type { DrawnElement, DrawnNode } from './drawn-tree'

export interface Difference {
  /** The way to the node: `view 0 > text 1`. */
  readonly at: string
  readonly what: string
  readonly byWeChat: unknown
  readonly byHost: unknown
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** How much was compared. */
  readonly nodes: number
  readonly attributes: number
  /** How many of the attributes differ on purpose. */
  readonly deliberate: number
}

/** Holds what the host has drawn of a WXML file against what WeChat's own compiled code makes of the same data. */
export function compareTrees(byWeChat: readonly VirtualNode[], byHost: readonly DrawnNode[]): Comparison {
  const comparing = new Comparing()
  comparing.children(byWeChat, byHost, '')
  return comparing
}

class Comparing implements Comparison {
  readonly differences: Difference[] = []
  nodes = 0
  attributes = 0
  deliberate = 0

  children(byWeChat: readonly VirtualNode[], byHost: readonly DrawnNode[], at: string): void {
    const expected = withoutBlocks(byWeChat)
    if (expected.length !== byHost.length) {
      const [ours, theirs] = [byHost, expected].map((nodes) => nodes.map(nameOf))
      return void this.differences.push({ at, what: 'children', byWeChat: theirs, byHost: ours })
    }
    for (const [place, node] of expected.entries()) this.node(node, byHost[place] as DrawnNode, place, at)
  }

  private node(byWeChat: string | VirtualElement, byHost: DrawnNode, place: number, above: string): void {
    this.nodes += 1
    const at = `${above}${above && ' > '}${nameOf(byWeChat)} ${place}`
    if (typeof byWeChat === 'string' || typeof byHost === 'string') {
      if (byWeChat !== byHost) this.differences.push({ at, what: 'text', byWeChat, byHost })
    } else if (byWeChat.tag !== `wx-${byHost.tag}`) {
      this.differences.push({ at, what: 'tag', byWeChat: byWeChat.tag, byHost: byHost.tag })
    } else {
      this.element(byWeChat, byHost, at)
      this.children(byWeChat.children, byHost.children, at)
    }
  }

  private element(byWeChat: VirtualElement, byHost: DrawnElement, at: string): void {
    const { compared, deliberate, unequal } = compareAttributes(byWeChat.attr, byHost)
    this.attributes += compared
    this.deliberate += deliberate
    for (const [name, theirs, ours] of unequal)
      this.differences.push({ at, what: name, byWeChat: theirs, byHost: ours })
  }
}

function withoutBlocks(nodes: readonly VirtualNode[]): (string | VirtualElement)[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' || !isBlock(node) ? [node] : withoutBlocks(node.children),
  )
}

function nameOf(node: string | { readonly tag: string }): string {
  return typeof node === 'string' ? JSON.stringify(node) : node.tag.replace(/^wx-/, '')
}
