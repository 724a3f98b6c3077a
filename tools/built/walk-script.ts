import type { AnyNode } from 'acorn'

/** Visits every node of a parsed script, passing the node and its ancestors, the nearest first. */
export function walk(
  node: AnyNode,
  visit: (node: AnyNode, ...around: AnyNode[]) => void,
  around: AnyNode[] = [],
): void {
  visit(node, ...around)
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit, [node, ...around])
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string'
}
