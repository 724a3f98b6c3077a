import { parse, type AnyNode, type Identifier, type MemberExpression } from 'acorn'
import { walk } from './walk-script'
import type { BuiltIns } from './missing-built-ins'

/** A use of a built-in in a script. */
export interface BuiltInUse {
  /** For example `BigInt`, `Object.fromEntries`, `.flatMap()`. */
  readonly name: string
  /** The surrounding code. */
  readonly excerpt: string
}

/** A syntax node followed by its ancestors, the nearest first. */
type Place = readonly [node: AnyNode, ...around: AnyNode[]]

interface Scope {
  readonly builtIns: BuiltIns
  /** Names that the script declares anywhere; these do not refer to the built-in. */
  readonly declared: ReadonlySet<string>
}

/** Names of the global object in a script. */
const globalObjects = new Set(['window', 'self', 'globalThis'])

/**
 * Finds where a script uses one of these built-ins. Methods are recognised by name only. Testing whether a
 * built-in exists does not count, nor does a use that follows such a test: `typeof a.b === 'function' ? a.b()
 * : c`.
 */
export function findBuiltIns(script: string, builtIns: BuiltIns): BuiltInUse[] {
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'script' })
  const scope = { builtIns, declared: declaredNames(tree) }
  const uses: BuiltInUse[] = []
  walk(tree, (...place) => {
    const name = usedBuiltIn(place, scope)
    if (name === undefined || wasAskedFor(name, place, script)) return
    const [{ start, end }] = place
    uses.push({ name, excerpt: script.slice(Math.max(0, start - 60), end + 60) })
  })
  return uses
}

function usedBuiltIn(place: Place, scope: Scope): string | undefined {
  const [node] = place
  if (node.type === 'Identifier') return usedGlobal(node, place[1], scope)
  return node.type === 'MemberExpression' && isUse(place) ? usedMember(node, scope) : undefined
}

function usedGlobal(node: Identifier, parent: AnyNode | undefined, { builtIns, declared }: Scope) {
  if (!builtIns.globals.has(node.name) || declared.has(node.name)) return undefined
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return undefined
  if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return undefined
  if ((parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key === node)
    return undefined
  return node.name
}

function usedMember(node: MemberExpression, { builtIns, declared }: Scope): string | undefined {
  const name = propertyOf(node)
  if (name === undefined) return undefined
  const owner = node.object.type === 'Identifier' && !declared.has(node.object.name) ? node.object.name : ''
  if (builtIns.statics.has(`${owner}.${name}`)) return `${owner}.${name}`
  if (globalObjects.has(owner) && builtIns.globals.has(name)) return name
  return builtIns.methods.has(name) ? `.${name}()` : undefined
}

/** Whether a node is called, constructed or extended, also by `call`, `apply` or `bind`. */
function isUse([node, parent]: Place): boolean {
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') return parent.callee === node
  if (parent?.type === 'ClassExpression' || parent?.type === 'ClassDeclaration')
    return parent.superClass === node
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false
  return ['call', 'apply', 'bind', 'prototype'].includes(propertyOf(parent) ?? '')
}

function propertyOf({ property, computed }: MemberExpression): string | undefined {
  if (property.type === 'Identifier' && !computed) return property.name
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined
}

/** Whether the use depends on a condition that mentions the built-in. */
function wasAskedFor(name: string, place: Place, script: string): boolean {
  const bare = new RegExp(`\\b${name.replace(/^.*\.|\(\)$/g, '').replace(/^\./, '')}\\b`)
  return place.some((node, at) => {
    const inner = place[at - 1]
    const condition = conditionOf(node)
    return (
      condition !== undefined &&
      condition !== inner &&
      bare.test(script.slice(condition.start, condition.end))
    )
  })
}

function conditionOf(node: AnyNode): AnyNode | undefined {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return node.test
  return node.type === 'LogicalExpression' ? node.left : undefined
}

function declaredNames(tree: AnyNode): ReadonlySet<string> {
  const names = new Set<string>()
  walk(tree, (node, parent) => {
    if (node.type === 'Identifier' && parent && declares(parent, node)) names.add(node.name)
  })
  return names
}

function declares(parent: AnyNode, node: Identifier): boolean {
  if ('id' in parent && parent.id === node) return true
  if ('params' in parent && (parent.params as AnyNode[]).includes(node)) return true
  if (parent.type === 'CatchClause') return parent.param === node
  if (parent.type === 'AssignmentPattern') return parent.left === node
  return parent.type === 'ArrayPattern' || parent.type === 'RestElement'
}
