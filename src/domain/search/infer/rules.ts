import type { SubClass, WasteClass } from '../../waste-class'

/**
 * What a word says about a thing. `head`: what it is, whatever it is made of. `shape`: the material decides.
 * `vessel`: the material decides, unless what it held is poison. `power` makes an object an appliance, `once` a
 * throw-away article.
 */
export type InferRole = 'material' | 'power' | 'once' | 'poison' | 'head' | 'shape' | 'vessel'

export interface InferRule {
  readonly role: InferRole
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  /** The reason, a sentence for a resident. */
  readonly says: string
}

export interface InferRules {
  /** How a thing's name may end, with the rule it falls under. */
  readonly endings: ReadonlyMap<string, InferRule>
  /** What may stand anywhere in front. */
  readonly modifiers: ReadonlyMap<string, InferRule>
}

/** Reads rules a line each: `role|class.sub|reason|words parted by spaces`. */
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

/** Whether words of a role are how a name ends; else they stand in front of that. */
export function isEnding(role: InferRole): boolean {
  return role === 'head' || role === 'shape' || role === 'vessel'
}

/** Words of the rules have no more characters; the content compiler sees to that. */
export const longestWord = 6

/** The longest known ending of a text that leaves something in front, or all of it. */
export function endingOf(text: string, endings: ReadonlyMap<string, InferRule>) {
  for (let length = Math.min(longestWord, text.length); length > 0; length--) {
    const word = text.slice(text.length - length)
    const rule = endings.get(word)
    if (rule) return { word, rule }
  }
  return undefined
}

/** The modifiers in a text, longest first at each place, in the order they stand. */
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
