import { isMap, isScalar, isSeq } from 'yaml'
import { elementsOf, fieldsOf } from './yaml-file'

/** A node as plain JavaScript values, with texts trimmed. */
export function plainOf(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(fieldsOf(node).map(({ key, value }) => [key, plainOf(value)]))
  if (isSeq(node)) return elementsOf(node).map(plainOf)
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string' ? node.value.trim() : node.value
}

/**
 * The node at a path of keys and indices. For a field it is the key, because that is on the field's line; if
 * the path does not exist, the last node that does.
 */
export function nodeAt(node: unknown, [step, ...rest]: readonly unknown[]): unknown {
  if (typeof step === 'number') {
    const element = elementsOf(node)[step]
    return element === undefined ? node : nodeAt(element, rest)
  }
  const field = fieldsOf(node).find(({ key }) => key === step)
  if (!field) return node
  return rest.length === 0 ? field.keyNode : nodeAt(field.value, rest)
}
