import type { SubClass, WasteClass } from '../../waste-class'
import { scores as ourScores, type Scores } from '../scores'
import { endingOf, modifiersIn, type InferRule, type InferRules } from './rules'

/** What the rules infer about a thing that is not in the catalogue. */
export interface Inference {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  readonly reason: string
  /** 0 to 1. */
  readonly confidence: number
}

/** The last word of a thing's name, and the rule for it. */
export interface Ending {
  readonly word: string
  readonly rule: InferRule
  /** Whether the ending is itself a name of the catalogue. */
  readonly known: boolean
}

type Modifier = ReturnType<typeof modifiersIn>[number]

/** Infers a class from the end of the name and the words before it. Undefined if no word is known. */
export function inferByRules(
  text: string,
  rules: InferRules,
  scores: Scores,
  known?: Ending,
): Inference | undefined {
  const ruled = endingOf(text, rules.endings)
  const ending =
    known && known.word.length >= (ruled?.word.length ?? 0) ? known : ruled && { ...ruled, known: false }
  if (!ending) return fromMaterial(modifiersIn(text, rules.modifiers), scores)
  const front = text.slice(0, text.length - ending.word.length)
  return fromEnding(ending, modifiersIn(front, rules.modifiers), rules, scores)
}

/** The class by the rules alone, without the catalogue; an input of the learnt model. */
export function ruleClassOf(text: string, rules: InferRules): WasteClass | undefined {
  return inferByRules(text, rules, ourScores)?.wasteClass
}

function fromEnding(
  ending: Ending,
  modifiers: readonly Modifier[],
  rules: InferRules,
  scores: Scores,
): Inference {
  const { word, rule } = ending
  const decided = modifiers.find(({ rule: modifier }) => overrules(modifier, rule, word, rules))
  if (decided) return said(decided.rule, decided.word, scores.frontDecides)
  if (ending.known) {
    const more = Math.min(scores.knownEndingMost, word.length * scores.knownEndingCharacter)
    return { ...said(rule, word, scores.knownEnding + more), reason: rule.says }
  }
  return said(rule, word, rule.role === 'head' ? scores.headEnding : scores.shapeEnding)
}

/** Whether a word at the front overrules the end of the name. */
function overrules(modifier: InferRule, ending: InferRule, word: string, rules: InferRules): boolean {
  const shape = rules.endings.get(word)
  const open = (shape?.role ?? ending.role) !== 'head'
  if (modifier.role === 'poison') return shape?.role === 'vessel'
  if (modifier.role === 'power') return open || ending.wasteClass === 'other' || ending.subClass === 'plastic'
  if (modifier.role === 'once') return open || ending.wasteClass === 'recyclable'
  if (modifier.role !== 'material') return false
  if (ending.wasteClass === 'other' && (shape || modifier.subClass === 'textile')) return false
  return open || materialDecides.has(ending.subClass ?? ending.wasteClass)
}

/** Things of these classes are classified by their material. */
const materialDecides: ReadonlySet<string> = new Set(['plastic', 'metal', 'glass', 'other'])

function fromMaterial(modifiers: readonly Modifier[], scores: Scores): Inference | undefined {
  const last = modifiers[modifiers.length - 1]
  return last && said(last.rule, last.word, scores.materialOnly)
}

function said({ wasteClass, subClass, says }: InferRule, word: string, confidence: number): Inference {
  return { wasteClass, subClass, confidence, reason: `“${word}”：${says}` }
}
