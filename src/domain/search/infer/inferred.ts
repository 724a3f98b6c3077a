import type { Answer } from '../answer'
import { isDanger } from '../danger/danger'
import { guess } from './guess'
import { inferByRules, ruleClassOf, type Ending, type Inference } from './by-rules'
import type { Reading } from '../read/readings'
import type { SearchIndex } from '../index/search-index'
import { isOneOf } from '../read/states'

/**
 * The answer for a thing that is not in the catalogue, inferred from material, kind, state and similar names.
 */
export function inferredAnswer(index: SearchIndex, { text, states }: Reading): Answer | undefined {
  const ruled = inferByRules(text, index.rules(), index.scores, knownEnding(index, text))
  const inference = weigh(index, text, ruled)
  if (!inference) return undefined
  const stated = states.includes('soiled') ? whenSoiled(index, inference) : inference
  const confidence = Math.min(stated.confidence, mostFor(index, text))
  const certainty = confidence >= index.scores.likelyFrom ? 'likely' : 'unsure'
  return { ...stated, name: text, entry: undefined, confidence, certainty, via: 'inferred' }
}

/**
 * The highest confidence allowed for a short name. Two characters are more often a typing mistake than a new
 * thing; one character, even with letters or a number (5号), does not identify a thing.
 */
function mostFor({ scores }: SearchIndex, text: string): number {
  if (!/\p{Script=Han}.*\p{Script=Han}/u.test(text)) return scores.mostOfOne
  return text.length > 2 ? 1 : scores.mostOfTwo
}

/**
 * Combines rules and learnt model: if they agree, confidence rises; if not, the one with more confidence
 * wins, at a reduced confidence.
 */
function weigh(index: SearchIndex, text: string, ruled: Inference | undefined): Inference | undefined {
  if (!/\p{Script=Han}/u.test(text)) return undefined
  const { agreed, agreedChance, ruleDisputed, guessKnownPair, guessNoPair } = index.scores
  const guessed = guess(index.model(), text, ruleClassOf(text, index.rules()))
  if (ruled?.wasteClass === guessed.wasteClass) {
    return { ...ruled, confidence: Math.max(ruled.confidence, agreed + guessed.probability * agreedChance) }
  }
  if (ruled && ruled.confidence > guessed.probability)
    return { ...ruled, confidence: ruled.confidence * ruleDisputed }
  const reason = '名称里的字和这一类东西最像。'
  const confidence = guessed.probability * (hasKnownPair(index, text) ? guessKnownPair : guessNoPair)
  return { wasteClass: guessed.wasteClass, subClass: undefined, reason, confidence }
}

/** Whether two neighbouring characters of the text are also neighbours in names of the catalogue. */
function hasKnownPair(index: SearchIndex, text: string): boolean {
  for (let at = 0; at + 1 < text.length; at++) if (index.model().has(text.slice(at, at + 2))) return true
  return false
}

/** The longest catalogue name that the text ends with, as an ending for the rules. */
function knownEnding({ names, kindOf, dangers }: SearchIndex, text: string): Ending | undefined {
  for (let length = text.length - 1; length >= 2; length--) {
    const word = text.slice(text.length - length)
    const entry = names.entryOf[names.find(word) ?? -1] ?? -1
    const kind = isDanger(dangers, entry) ? undefined : kindOf(entry)
    if (kind)
      return { word, known: true, rule: { role: 'head', ...kind, says: `“${word}”这样投放，它多半也一样。` } }
  }
  return undefined
}

function whenSoiled({ states, scores }: SearchIndex, inference: Inference): Inference {
  const { of, becomes } = states().soiled
  if (!isOneOf(of, inference)) return inference
  return { ...becomes, confidence: Math.min(inference.confidence, scores.mostOfSoiled) }
}
