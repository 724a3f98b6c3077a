import type { Answer, AskedThing } from './answer'
import { answersFor } from './answers-for'
import { dangerAnswer } from './danger-answer'
import { normalise } from './normalise'
import type { SearchIndex } from './search-index'
import { splitThings } from './split-things'

/** How far a sentence is read for a danger, in characters: what matters may stand at its end. */
const longestSentence = 200

/**
 * What a resident's words ask for, each thing with its answers, best first. Pure and offline; about a
 * millisecond at the most. Words that name no thing get a thing without answers, or one that is `unsure`. Words that
 * may be about a danger get its answer and no other.
 */
export function search(index: SearchIndex, query: string): AskedThing[] {
  const text = normalise(query, index.spelling)
  if (text === '') return []
  const danger = dangerAnswer(index, normalise(query, index.spelling, longestSentence))
  if (danger) return [{ words: text, answers: [danger] }]
  return splitThings(index, text).map((words) => ({ words, answers: answersFor(index, words) }))
}

/** All answers in one list: the best of each thing first. */
export function flatAnswers(things: readonly AskedThing[]): Answer[] {
  return [
    ...things.flatMap((thing) => thing.answers.slice(0, 1)),
    ...things.flatMap((thing) => thing.answers.slice(1)),
  ]
}
