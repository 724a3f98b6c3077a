import type { SearchIndex } from '../index/search-index'
import { setLeadAside, setQuestionAside } from './set-aside'
import { setStatesAside, type State } from './states'

/** One way to understand the query: what remains once words around the thing are removed. */
export interface Reading {
  readonly text: string
  readonly states: readonly State[]
}

/** The ways to understand a query, the most literal first. */
export interface Readings {
  readonly all: readonly Reading[]
  /** Without question, lead, quantity and state, but with its colloquial ending. */
  readonly bare: Reading
}

/** The parts of the index that are needed to recognise words for questions and states. */
type Words = Pick<SearchIndex, 'phrases' | 'states'>

/**
 * From the unchanged query to the shortest: removes question, lead and quantity, state, diminutive ending.
 */
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

/** The same reading without its colloquial ending; empty if it has none. */
export function withoutEnding(index: Words, { text, states }: Reading): Reading[] {
  return index
    .phrases()
    .endings.filter((ending) => text.length > ending.length + 1 && text.endsWith(ending))
    .map((ending) => ({ text: text.slice(0, -ending.length), states }))
}

function eachOnce(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ text }, at) => readings.findIndex((other) => other.text === text) === at)
}
