import type { SubClass, WasteClass } from '../waste-class'
import { endingOf, modifiersIn, type InferRule, type InferRules } from './infer-rules'
import type { SearchIndex } from './search-index'
import type { State } from './states'

/** What can be said of a thing that is not in the catalogue. */
export interface Inference {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  readonly reason: string
  /** 0 to 1. */
  readonly confidence: number
}

type Modifier = ReturnType<typeof modifiersIn>[number]

/** Infers a class from how the name ends, what stands in front of that, and the state. Undefined if nothing is known. */
export function infer(index: SearchIndex, text: string, states: readonly State[]): Inference | undefined {
  const known = knownEnding(index, text)
  const ruled = endingOf(text, index.rules.endings)
  const ending = known && known.word.length >= (ruled?.word.length ?? 0) ? known : ruled
  const front = ending ? text.slice(0, text.length - ending.word.length) : text
  const modifiers = modifiersIn(front, index.rules.modifiers)
  const inference = ending ? fromEnding(ending, modifiers, index.rules) : fromMaterial(modifiersIn(text, index.rules.modifiers))
  return inference && afterStates(inference, states)
}

interface Ending {
  readonly word: string
  readonly rule: InferRule
  readonly known?: boolean
}

/** The longest name of the catalogue that the text ends with, as a rule of its own. */
function knownEnding({ names, kinds }: SearchIndex, text: string): Ending | undefined {
  for (let length = text.length - 1; length >= 2; length--) {
    const word = text.slice(text.length - length)
    const kind = kinds[names.entryOf[names.rowOf.get(word) ?? -1] ?? -1]
    if (kind) return { word, rule: { role: 'head', ...kind, says: `“${word}”这样投放,它多半也一样。` }, known: true }
  }
  return undefined
}

function fromEnding(ending: Ending, modifiers: readonly Modifier[], rules: InferRules): Inference {
  const { word, rule } = ending
  const decided = modifiers.find(({ rule: modifier }) => overrules(modifier, rule, word, rules))
  if (decided) return said(decided.rule, decided.word, 0.82)
  return said(rule, word, ending.known ? 0.8 + Math.min(0.1, word.length * 0.02) : rule.role === 'head' ? 0.78 : 0.68)
}

/** Whether a word in front outweighs what the name ends with. */
function overrules(modifier: InferRule, ending: InferRule, word: string, rules: InferRules): boolean {
  const shape = rules.endings.get(word)
  const open = (shape?.role ?? ending.role) !== 'head'
  if (modifier.role === 'poison') return shape?.role === 'vessel'
  if (modifier.role === 'power') return open || ending.wasteClass === 'other' || ending.subClass === 'plastic'
  if (modifier.role === 'once') return open || ending.wasteClass === 'recyclable'
  if (modifier.role !== 'material') return false
  return open || materialDecides.has(ending.subClass ?? ending.wasteClass)
}

/** Things of these kinds are told apart by what they are made of. */
const materialDecides: ReadonlySet<string> = new Set(['plastic', 'metal', 'glass', 'other'])

function fromMaterial(modifiers: readonly Modifier[]): Inference | undefined {
  const last = modifiers[modifiers.length - 1]
  return last && said(last.rule, last.word, 0.6)
}

function said(rule: InferRule, word: string, confidence: number): Inference {
  const { wasteClass, subClass, says } = rule
  return { wasteClass, subClass, confidence, reason: says.startsWith('“') ? says : `“${word}”:${says}` }
}

/** Paper and thin plastic that is soiled can no longer be recycled. */
function afterStates(inference: Inference, states: readonly State[]): Inference {
  if (!states.includes('soiled') || !spoiledByDirt(inference)) return inference
  return {
    ...inference,
    wasteClass: 'other',
    subClass: undefined,
    confidence: Math.min(inference.confidence, 0.8),
    reason: '沾了油污、弄脏了就不能回收,归其他垃圾;洗得干净的仍可回收。',
  }
}

/** Paper, fabric and plastic are spoiled by dirt; metal and glass can be washed. */
export function spoiledByDirt({ subClass }: Pick<Inference, 'subClass'>): boolean {
  return subClass === 'paper' || subClass === 'textile' || subClass === 'plastic'
}
