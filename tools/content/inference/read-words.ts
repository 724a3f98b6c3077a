import { join } from 'node:path'
import type { Problem } from '../yaml/problem'
import type { Sources } from '../sources/source'
import { checkWords } from './check-words'
import { phraseLines, readPhraseLists } from './read-phrases'
import { readStateList, stateLines } from './read-states'

/** The words for questions and states, compiled for the search. */
export interface ReadWords {
  readonly phrases: string
  readonly states: string
  readonly problems: readonly Problem[]
}

/** Reads and checks the words for questions and states. */
export function readWords(folder: string, sources: Sources): ReadWords {
  const inFolder = (name: string) => [join(folder, name), `src/content/inference/${name}`] as const
  const { lists, problems } = readPhraseLists(...inFolder('phrases.yaml'))
  const { states, problems: others } = readStateList(...inFolder('states.yaml'), sources)
  const found = [...problems, ...others]
  return {
    phrases: phraseLines(lists),
    states: stateLines(states),
    problems: found.length > 0 ? found : checkWords(lists, states),
  }
}
