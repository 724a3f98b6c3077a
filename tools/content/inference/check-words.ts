import { loadSearchIndex } from '../../../src/domain/search/index/load'
import type { SearchData } from '../../../src/domain/search/index/search-data'
import { readStates, setStatesAside } from '../../../src/domain/search/read/states'
import { search } from '../../../src/domain/search/search'
import type { Problem } from '../yaml/problem'
import { gap, phraseLines, type WrittenList } from './read-phrases'
import { stateLines, type WrittenState } from './read-states'
import { spellingsOf } from './word-list'

/** The thing that all example questions are about. */
const thing = '报纸'

/** Checks that every word is removed wherever it may occur, and that every expression matches an example. */
export function checkWords(lists: readonly WrittenList[], states: readonly WrittenState[]): Problem[] {
  const compiled = { phrases: phraseLines(lists), states: stateLines(states) }
  return [
    ...lists.flatMap((list) => unaskable(list, compiled)),
    ...states.flatMap((state) => unreadable(state, compiled.states)),
  ]
}

type Compiled = Pick<SearchData, 'phrases' | 'states'>

function unaskable(
  { name, words, in: question, like, file, line }: WrittenList,
  compiled: Compiled,
): Problem[] {
  const index = loadSearchIndex({ ...onlyThing, ...compiled })
  const isRead = (text: string) => {
    const things = search(index, text)
    if (name === 'binName') return things.every(({ answers }) => answers.length === 0)
    return things.every(({ answers }) => answers[0]?.name === thing && answers[0].certainty === 'certain')
  }
  const questions = [
    ...words.flatMap((word) => spellingsOf(word) ?? []).map((word) => question.split(gap).join(word)),
    ...like,
  ]
  return [
    ...questions
      .filter((text) => !isRead(text))
      .map((text) => `${name}: of "${text}" more is left than ${thing}`),
    ...withoutExample(words, like, (word) => new RegExp(word)),
  ].map((message) => ({ file, line, message }))
}

function unreadable({ state, before, after, like, file, line }: WrittenState, lines: string): Problem[] {
  const states = readStates(lines)
  const isRead = (text: string) => setStatesAside(states, text).states.includes(state)
  const isWhole = (text: string) => isRead(text) && setStatesAside(states, text).text === thing
  const spellings = (words: readonly string[]) => words.flatMap((word) => spellingsOf(word) ?? [])
  const said = [
    ...spellings(before).map((word) => word + thing),
    ...spellings(after).map((word) => thing + word),
  ]
  return [
    ...said.filter((text) => !isWhole(text)).map((text) => `"${text}" is not read as ${state}`),
    ...like.filter((text) => !isRead(text)).map((text) => `"${text}" is not read as ${state}`),
    ...withoutExample(before, like, (word) => new RegExp(`^(?:${word})`)),
    ...withoutExample(after, like, (word) => new RegExp(`(?:${word})$`)),
  ].map((message) => ({ file, line, message }))
}

function withoutExample(
  words: readonly string[],
  like: readonly string[],
  found: (word: string) => RegExp,
): string[] {
  return words
    .filter((word) => !spellingsOf(word) && !like.some((text) => found(word).test(text)))
    .map((word) => `no example (like: …) fits ${word}`)
}

const onlyThing: SearchData = {
  names: thing,
  kinds: '0',
  kindNames: 'other',
  groups: '',
  popular: '',
  syllables: '',
  readings: '',
  traditional: '',
  wording: '',
  phrases: '',
  states: '',
  rules: '',
  dangers: '',
  ordinary: '',
  model: '',
}
