import type { Answer } from '../answer'
import { setAsideOrdinary } from './danger'
import { answerOfRow } from '../match/answer-of-row'
import { exactAnswer } from '../match/exact'
import { heardDanger } from './heard-danger'
import { partingMarks, reword } from '../read/normalise'
import { readingsOf } from '../read/readings'
import type { SearchIndex } from '../index/search-index'

const marks = new RegExp(`[ ${partingMarks}]`, 'g')

/**
 * The answer for a query that may be about a danger, whatever else it mentions; undefined if it is about
 * ordinary things. Runs before every other search, because a wrong answer about a chemical drum dug up on a
 * building site can kill.
 */
export function dangerAnswer(index: SearchIndex, text: string): Answer | undefined {
  const typed = text.replace(marks, '')
  const ours = reword(typed, index.spelling)
  const literal = literalAnswer(index, typed) ?? literalAnswer(index, ours)
  if (literal) return literal.danger && literal
  return spokenDanger(index, typed) ?? (ours === typed ? undefined : spokenDanger(index, ours))
}

/**
 * The catalogue answer once question and quantity words are removed. Words for a state are kept, because a
 * full container is not an empty one.
 */
function literalAnswer(index: SearchIndex, words: string): Answer | undefined {
  const literal = readingsOf(index, words).all.filter(({ states }) => states.length === 0)
  return exactAnswer(index, literal)
}

function spokenDanger(index: SearchIndex, words: string): Answer | undefined {
  const said = setAsideOrdinary(index.dangers, words)
  const thing = setAsideOrdinary(index.dangers, readingsOf(index, words).bare.text)
  return writtenDanger(index, said) ?? shapedDanger(index, said) ?? heardDanger(index, thing)
}

/**
 * Finds the longest name of a danger within the query, unless it is part of a longer ordinary name, as 火药
 * in 火药味.
 */
function writtenDanger(index: SearchIndex, said: string): Answer | undefined {
  let rest = said
  for (let length = Math.min(said.length, index.names.longest); length >= 2; length--) {
    for (let from = 0; from + length <= rest.length; from++) {
      const name = rest.slice(from, from + length)
      const row = index.names.find(name)
      if (row === undefined) continue
      const answer = answerOfRow(index, row, 'part')
      if (answer.danger) return spoken(index, answer, `您的话里提到了“${name}”。`)
      if (length > 2) rest = rest.slice(0, from) + '-'.repeat(length) + rest.slice(from + length)
    }
  }
  return undefined
}

function shapedDanger(index: SearchIndex, said: string): Answer | undefined {
  const group = index.dangers.groups.find(({ shape }) => shape?.test(said))
  if (!group) return undefined
  const answer = answerOfRow(index, index.firstRow[group.from]!, 'part')
  return spoken(index, answer, '听起来可能有危险，没弄清以前就当它危险。')
}

/** Only `likely`, because only part of the query was understood. */
function spoken({ scores }: SearchIndex, answer: Answer, reason: string): Answer {
  return { ...answer, certainty: 'likely', confidence: scores.dangerSaid, reason }
}
