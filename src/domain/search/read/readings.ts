import { stripLead, stripQuestion } from './phrases'
import { readStates, type State } from './states'

/** One way to take the words: what is left when the words around the thing are set aside. */
export interface Reading {
  readonly text: string
  readonly states: readonly State[]
}

/** The ways to take a query's words, the most literal first. */
export interface Readings {
  readonly all: readonly Reading[]
  /** Question, lead, quantity and state set aside; the ending still there. */
  readonly bare: Reading
}

/** From the words as they stand to the barest: question, lead and quantity, state, diminutive ending. */
export function readingsOf(words: string): Readings {
  const whole = words.replace(/ /g, '')
  const asked = stripQuestion(whole)
  const thing = stripLead(asked)
  const stated = readStates(thing)
  const inner = readStates(stripLead(stated.text))
  const bare = { text: inner.text, states: [...stated.states, ...inner.states] }
  const steps: Reading[] = [whole, asked, thing].map((text) => ({ text, states: [] }))
  steps.push(stated, bare)
  const all = [...steps, ...steps.flatMap(withoutEnding), ...steps.map(withoutParticles)]
  return { all: all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at), bare }
}

/** Endings that colloquial speech adds without changing the thing, in characters and in pinyin. */
const endings = ['儿', '子', '们', '的', '皮子', '子儿', 'zi', 'er']

/** The same reading without its colloquial ending; nothing for a reading that has none. */
export function withoutEnding({ text, states }: Reading): Reading[] {
  return endings
    .filter((ending) => text.length > ending.length + 1 && text.endsWith(ending))
    .map((ending) => ({ text: text.slice(0, -ending.length), states }))
}

/** The same reading without any 儿 and 的: 苹果的皮儿 → 苹果皮. */
function withoutParticles({ text, states }: Reading): Reading {
  return { text: text.replace(/(?!^)[儿的]/g, ''), states }
}
