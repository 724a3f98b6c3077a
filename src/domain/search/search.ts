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

/** The answers for one thing: what is written for it, or else what is like it and what can be inferred. */
function answersFor(index: SearchIndex, words: string): Answer[] {
  const { all, bare } = readingsOf(index, words)
  const written = exactAnswer(index, all)
  if (!written && index.phrases().binName.test(bare.text)) return []
  const others = written ? besideWritten(index, bare) : unwritten(index, words, bare)
  return eachNameOnce(written ? [written, ...others] : others).slice(0, index.scores.mostAnswers)
}

/** What else may be meant where an answer is written; a danger would have been found before. */
function besideWritten(index: SearchIndex, bare: Reading): Answer[] {
  return bestFirst(alikeAnswers(index, bare), index.scores.leastBesideWritten).filter(({ danger }) => !danger)
}

/** Where nothing is written: what rules and names like it say, what is mentioned, what sounds or looks like it. */
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

/** All answers in one list: the best of each thing first. */
export function flatAnswers(things: readonly AskedThing[]): Answer[] {
  return [
    ...things.flatMap((thing) => thing.answers.slice(0, 1)),
    ...things.flatMap((thing) => thing.answers.slice(1)),
  ]
}
