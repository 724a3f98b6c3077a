import type { SearchIndex } from '../index/search-index'
import { setLeadAside, setQuestionAside } from './set-aside'
import { setStatesAside, type State } from './states'

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

/** What the words for questions and states are read by. */
type Words = Pick<SearchIndex, 'phrases' | 'states'>

/** From the words as they stand to the barest: question, lead and quantity, state, diminutive ending. */
export function readingsOf(index: Words, words: string): Readings {
  const [phrases, known] = [index.phrases(), index.states()]
  const whole = words.replace(/ /g, '')
  const asked = setQuestionAside(phrases, whole)
  const thing = setLeadAside(phrases, asked)
  const stated = setStatesAside(known, thing)
  const inner = setStatesAside(known, setLeadAside(phrases, stated.text))
  const bare = { text: inner.text, states: [...stated.states, ...inner.states] }
  const steps: Reading[] = [whole, asked, thing].map((text) => ({ text, states: [] }))
  steps.push(stated, bare)
  const shorter = steps.flatMap((reading) => withoutEnding(index, reading))
  const closer = steps.map(({ text, states }) => ({ text: text.replace(phrases.filler, ''), states }))
  return { all: eachOnce([...steps, ...shorter, ...closer]), bare }
}

/** The same reading without its colloquial ending; nothing for a reading that has none. */
export function withoutEnding(index: Words, { text, states }: Reading): Reading[] {
  return index
    .phrases()
    .endings.filter((ending) => text.length > ending.length + 1 && text.endsWith(ending))
    .map((ending) => ({ text: text.slice(0, -ending.length), states }))
}

function eachOnce(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ text }, at) => readings.findIndex((other) => other.text === text) === at)
}
