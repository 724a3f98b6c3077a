import type { SubClass, WasteClass } from '../../waste-class'

/**
 * What a word says about a thing. `head`: what it is, whatever its material. `shape`: the material decides.
 * `vessel`: the material decides, unless it held poison. `power` makes an object an appliance, `once` a
 * disposable article.
 */
export type InferRole = 'material' | 'power' | 'once' | 'poison' | 'head' | 'shape' | 'vessel'

export interface InferRule {
  readonly role: InferRole
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  /** The reason, as a sentence for a resident. */
  readonly says: string
}

export interface InferRules {
  /** Words that a name may end with, and their rules. */
  readonly endings: ReadonlyMap<string, InferRule>
  /** Words that may stand anywhere before the ending, and their rules. */
  readonly modifiers: ReadonlyMap<string, InferRule>
}

/** Parses one rule per line: `role|class.sub|reason|words separated by spaces`. */
export function readRules(text: string): InferRules {
  const endings = new Map<string, InferRule>()
  const modifiers = new Map<string, InferRule>()
  for (const line of text === '' ? [] : text.split('\n')) {
    const [role = '', kind = '', says = '', words = ''] = line.split('|')
    const [wasteClass, subClass] = kind.split('.')
    const rule = { role, wasteClass, subClass, says } as InferRule
    const target = isEnding(rule.role) ? endings : modifiers
    for (const word of words.split(' ')) target.set(word, rule)
  }
  return { endings, modifiers }
}

/** Whether words of a role end a name; words of the other roles stand before the ending. */
export function isEnding(role: InferRole): boolean {
  return role === 'head' || role === 'shape' || role === 'vessel'
}

/** The longest word in the rules, in characters; the content compiler enforces it. */
export const longestWord = 6

/** The longest known ending of a text; it may be the whole text. */
export function endingOf(text: string, endings: ReadonlyMap<string, InferRule>) {
  for (let length = Math.min(longestWord, text.length); length > 0; length--) {
    const word = text.slice(text.length - length)
    const rule = endings.get(word)
    if (rule) return { word, rule }
  }
  return undefined
}

/** The modifiers in a text, in order; where several begin at the same place, the longest. */
export function modifiersIn(text: string, modifiers: ReadonlyMap<string, InferRule>) {
  const found: { word: string; rule: InferRule }[] = []
  for (let at = 0; at < text.length;) {
    const word = longestAt(text, at, modifiers)
    const rule = word === undefined ? undefined : modifiers.get(word)
    if (word !== undefined && rule) found.push({ word, rule })
    at += word?.length ?? 1
  }
  return found
}

function longestAt(text: string, at: number, words: ReadonlyMap<string, InferRule>): string | undefined {
  for (let length = longestWord; length > 0; length--) {
    const word = text.slice(at, at + length)
    if (word.length === length && words.has(word)) return word
  }
  return undefined
}
