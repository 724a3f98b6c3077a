import { searchData } from '../../src/content/built/search-data'
import type { Answer } from '../../src/domain/search/answer'
import { loadSearchIndex } from '../../src/domain/search/index/load'
import { scores, type Scores } from '../../src/domain/search/scores'
import { flatAnswers, search } from '../../src/domain/search/search'
import { isDangerAnswer, isTakenForHarmless, readDangerSet } from '../../test/search/danger-set'
import { readDevSet } from '../../test/search/dev-set'
import { isRight } from '../../test/search/score'

type Name = keyof Scores

/** Results for one value of a score, on both query sets without the parts that are not tuned to. */
export interface Swept {
  readonly value: number
  readonly right: number
  /** Wrong answers with certainty `certain`. */
  readonly certainWrong: number
  /** Dangers that were recognised. */
  readonly warned: number
  /** Harmless things taken for dangers, and dangers taken for harmless things. */
  readonly mistaken: number
}

/** Throws RangeError if there is no such score. */
export function scoreNamed(name: string): Name {
  if (Object.hasOwn(scores, name)) return name as Name
  throw new RangeError(`no score "${name}"; there are: ${Object.keys(scores).join(', ')}`)
}

/** How far a score is changed in each direction, in twentieths of its value. */
const far = 10

/** Values to try around a score's own, ascending; shares and confidences stay at or below 1. */
export function valuesOf(name: Name): number[] {
  const value = scores[name]
  const near = Array.from({ length: 2 * far + 1 }, (_, at) => value * (1 + (at - far) / 20))
  if (value > 1) return [...new Set(near.map(Math.round))]
  return near.map((one) => Number(one.toFixed(4))).filter((one) => one <= 1)
}

export function askWith(name: Name, value: number): Swept {
  const index = loadSearchIndex(searchData, { ...scores, [name]: value })
  const ask = (query: string) => flatAnswers(search(index, query))
  return { value, ...plainScore(ask), ...dangerScore(ask) }
}

type AskAll = (query: string) => readonly Answer[]

function plainScore(ask: AskAll): Pick<Swept, 'right' | 'certainWrong'> {
  const results = readDevSet()
    .filter(({ setAside }) => !setAside)
    .map((query) => ({ answer: ask(query.query)[0], query }))
    .map(({ answer, query }) => ({ answer, right: isRight(query, answer) }))
  return {
    right: results.filter(({ right }) => right).length,
    certainWrong: results.filter(({ answer, right }) => answer?.certainty === 'certain' && !right).length,
  }
}

function dangerScore(ask: AskAll): Pick<Swept, 'warned' | 'mistaken'> {
  const results = readDangerSet()
    .filter(({ setAside }) => !setAside)
    .map((query) => ({ query, answers: ask(query.query) }))
  const warned = results.filter(({ answers }) => isDangerAnswer(answers))
  const harmless = warned.filter(({ query }) => query.kind === 'look-alike').length
  const missed = results.filter(({ query, answers }) => isTakenForHarmless(query, answers)).length
  return { warned: warned.length - harmless, mistaken: harmless + missed }
}

/**
 * The range around the current value in which no result gets worse, as text: `up to 0.5`, `0.7 to 0.9`,
 * `any`.
 */
export function freeRange(swept: readonly Swept[], present: number): string {
  const at = swept.findIndex(({ value }) => value === present)
  const isWorse = (one: Swept) => worse(one, swept[at]!)
  const below = [...swept.slice(0, at)].reverse().findIndex(isWorse)
  const above = swept.slice(at).findIndex(isWorse)
  const from = below < 0 ? undefined : short(swept[at - below]!.value)
  const to = above < 0 ? undefined : short(swept[at + above - 1]!.value)
  if (from === undefined) return to === undefined ? 'any' : `up to ${to}`
  return to === undefined ? `from ${from}` : `${from} to ${to}`
}

function worse(one: Swept, than: Swept): boolean {
  if (one.right < than.right || one.warned < than.warned) return true
  return one.certainWrong > than.certainWrong || one.mistaken > than.mistaken
}

const short = (value: number) => String(Number(value.toFixed(3)))
