/** How a step of a selector hangs on the one before it; `>>>` crosses into the shadow trees below. */
export type Combinator = ' ' | '>' | '>>>'

export interface AttributeTest {
  readonly name: string
  readonly operator?: '=' | '^=' | '$=' | '*=' | '~='
  readonly value?: string
}

/** `view#a.b[data-x="1"]`: everything must hold of one node. */
export interface Step {
  readonly combinator: Combinator
  readonly tag?: string
  readonly id?: string
  readonly classes: readonly string[]
  readonly attributes: readonly AttributeTest[]
}

/** Steps from left to right; a list of selectors for the comma. */
export type Selector = readonly Step[]

const pieces =
  /\s*(?:(>>>|>|,)\s*|([a-zA-Z_][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[\s*([\w-]+)\s*(?:([~^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+))\s*)?\])/y

/**
 * Parses what WeChat's selectors allow: .class, #id, descendant, `>`, `>>>`, comma
 * (api/wxml/SelectorQuery.select.html), and tag and `[attribute]`, which the automator adds. Throws on the rest.
 */
export function parseSelector(source: string): readonly Selector[] {
  const text = source.trim()
  const selectors: Step[][] = [[]]
  let combinator: Combinator = ' '
  let step: Writable | undefined
  pieces.lastIndex = 0
  while (pieces.lastIndex < text.length) {
    const spaced = /\s/.test(text[pieces.lastIndex] ?? '')
    const piece = pieces.exec(text)
    if (piece === null) throw new Error(`the selector "${source}" is not supported by this host`)
    if (piece[1] !== undefined) {
      if (step === undefined) throw new Error(`the selector "${source}" is not valid`)
      step = undefined
      combinator = piece[1] === ',' ? ' ' : (piece[1] as Combinator)
      if (piece[1] === ',') selectors.push([])
      continue
    }
    if (step === undefined || spaced) {
      step = { combinator, classes: [], attributes: [] }
      selectors[selectors.length - 1]?.push(step)
      combinator = ' '
    }
    addPiece(step, piece)
  }
  if (step === undefined) throw new Error(`the selector "${source}" is not valid`)
  return selectors
}

interface Writable extends Step {
  tag?: string
  id?: string
  readonly classes: string[]
  readonly attributes: AttributeTest[]
}

function addPiece(
  step: Writable,
  [, , tag, id, name, attribute, operator, ...values]: RegExpExecArray,
): void {
  if (tag !== undefined && tag !== '*') step.tag = tag
  if (id !== undefined) step.id = id
  if (name !== undefined) step.classes.push(name)
  if (attribute === undefined) return
  const value = values.find((each) => each !== undefined)
  step.attributes.push({ name: attribute, operator: operator as AttributeTest['operator'], value })
}
