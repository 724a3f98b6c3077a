import type { Answer } from './answer'
import { exactAnswer } from './exact'
import { containedAnswer } from './contained'
import { inferredAnswer } from './inferred'
import { weighDangers } from './danger-among'
import { matchAnswers } from './matches'
import { namesBin } from './phrases'
import { readingsOf, withoutEnding } from './readings'
import type { SearchIndex } from './search-index'

/** How many answers one thing gets at the most. */
const mostAnswers = 8
/** Below this nothing is shown. */
const leastConfidence = 0.42

/** Beside an answer that is written, weaker ones only confuse. */
const leastBesideExact = 0.55

/** The answers for one thing, best first: what is written, what sounds or looks like it, what can be inferred. */
export function answersFor(index: SearchIndex, words: string): Answer[] {
  const { all, bare } = readingsOf(words)
  const exact = exactAnswer(index, all)
  if (!exact && namesBin(bare.text)) return []
  const alike = [bare, ...withoutEnding(bare)].flatMap((reading) => matchAnswers(index, reading))
  const inferred = exact ? [] : [inferredAnswer(index, bare), containedAnswer(index, bare.text)]
  const least = exact ? leastBesideExact : leastConfidence
  const others = [...inferred, ...alike]
    .filter((answer) => answer !== undefined)
    .filter(({ confidence }) => confidence >= least)
  others.sort((a, b) => b.confidence - a.confidence)
  const weighed = exact ? others.filter(({ danger }) => !danger) : weighDangers(index, words, others)
  return unique(exact ? [exact, ...weighed] : weighed).slice(0, mostAnswers)
}

function unique(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ name }, at) => answers.findIndex((other) => other.name === name) === at)
}
