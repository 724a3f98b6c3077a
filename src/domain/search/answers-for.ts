import type { Answer } from './answer'
import { exactAnswer } from './exact'
import { containedAnswer } from './contained'
import { inferredAnswer } from './inferred'
import { matchAnswers } from './matches'
import { readingsOf } from './readings'
import type { SearchIndex } from './search-index'

/** How many answers one thing gets at the most. */
const mostAnswers = 8
/** Below this nothing is shown. */
const leastConfidence = 0.42

/** The answers for one thing, best first: what is written, what sounds or looks like it, what can be inferred. */
export function answersFor(index: SearchIndex, words: string): Answer[] {
  const readings = readingsOf(words)
  const exact = exactAnswer(index, readings)
  const barest = readings.reduce((least, reading) =>
    reading.text.length < least.text.length ? reading : least,
  )
  const bare =
    readings.find((reading) => !/儿$|子$/.test(reading.text) && reading.states.length > 0) ?? barest
  const answers = matchAnswers(index, bare)
  const inferred = exact ? [] : [inferredAnswer(index, bare), containedAnswer(index, bare.text)]
  const others = [...inferred, ...answers].filter((answer) => answer !== undefined)
  others.sort((a, b) => b.confidence - a.confidence)
  return unique(exact ? [exact, ...others] : others)
    .filter((answer) => answer.confidence >= leastConfidence)
    .slice(0, mostAnswers)
}

function unique(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ name }, at) => answers.findIndex((other) => other.name === name) === at)
}
