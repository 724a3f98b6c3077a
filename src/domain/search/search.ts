import type { Answer, AskedThing } from './answer'
import { dangerAnswer } from './danger/danger-answer'
import { weighDangers } from './danger/danger-among'
import type { SearchIndex } from './index/search-index'
import { inferredAnswer } from './infer/inferred'
import { containedAnswer } from './match/contained'
import { exactAnswer } from './match/exact'
import { matchAnswers } from './match/matches'
import { normalise } from './read/normalise'
import { readingsOf, withoutEnding, type Reading } from './read/readings'
import { splitThings } from './read/split-things'

/**
 * Characters that are searched for a danger. More than for an ordinary query, because the danger may be named
 * at the end of a long sentence.
 */
const longestSentence = 200

/**
 * Answers a resident's query: each thing asked for with its answers, best first. Pure and offline; takes
 * about a millisecond at most. If no thing is recognised, the answers are empty or `unsure`. If the query may
 * be about a danger, that is the only answer.
 */
export function search(index: SearchIndex, query: string): AskedThing[] {
  const text = normalise(query, index.spelling)
  if (text === '') return []
  const danger = dangerAnswer(index, normalise(query, index.spelling, longestSentence))
  if (danger) return [{ words: text, answers: [danger] }]
  return splitThings(index, text).map((words) => ({ words, answers: answersFor(index, words) }))
}

/** The answers for one thing: the catalogue's own, or else similar names and what can be inferred. */
function answersFor(index: SearchIndex, words: string): Answer[] {
  const { all, bare } = readingsOf(index, words)
  const written = exactAnswer(index, all)
  if (!written && index.phrases().binName.test(bare.text)) return []
  const others = written ? besideWritten(index, bare) : unwritten(index, words, bare)
  return eachNameOnce(written ? [written, ...others] : others).slice(0, index.scores.mostAnswers)
}

/**
 * Other things that may be meant when the catalogue has an answer. Dangers are left out: an actual one was
 * found before.
 */
function besideWritten(index: SearchIndex, bare: Reading): Answer[] {
  return bestFirst(alikeAnswers(index, bare), index.scores.leastBesideWritten).filter(({ danger }) => !danger)
}

/**
 * Answers for a thing that is not in the catalogue: inferred by rules and the model, a name within the query,
 * or a similar name.
 */
function unwritten(index: SearchIndex, words: string, bare: Reading): readonly Answer[] {
  const inferred = [inferredAnswer(index, bare), containedAnswer(index, bare.text)]
  const found = [...inferred.filter((answer) => answer !== undefined), ...alikeAnswers(index, bare)]
  return weighDangers(index, words, bestFirst(found, index.scores.leastShown))
}

function alikeAnswers(index: SearchIndex, bare: Reading): Answer[] {
  return [bare, ...withoutEnding(index, bare)].flatMap((reading) => matchAnswers(index, reading))
}

function bestFirst(answers: readonly Answer[], least: number): Answer[] {
  return answers.filter(({ confidence }) => confidence >= least).sort((a, b) => b.confidence - a.confidence)
}

function eachNameOnce(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ name }, at) => answers.findIndex((other) => other.name === name) === at)
}

/** All answers in one list: first the best answer for each thing, then the rest. */
export function flatAnswers(things: readonly AskedThing[]): Answer[] {
  return [
    ...things.flatMap((thing) => thing.answers.slice(0, 1)),
    ...things.flatMap((thing) => thing.answers.slice(1)),
  ]
}
