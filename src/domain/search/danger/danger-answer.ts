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
 * The answer for a query that may be about something that must not be touched, whatever else it may be about; looked
 * for before everything else, because a wrong answer about a drum dug up on a building site kills. Undefined for
 * ordinary things.
 */
export function dangerAnswer(index: SearchIndex, text: string): Answer | undefined {
  const typed = text.replace(marks, '')
  const ours = reword(typed, index.spelling)
  const literal = literalAnswer(index, typed) ?? literalAnswer(index, ours)
  if (literal) return literal.danger && literal
  return spokenDanger(index, typed) ?? (ours === typed ? undefined : spokenDanger(index, ours))
}

/** What stands in the catalogue for the words, question and quantity set aside but no state: what is full is not empty. */
function literalAnswer(index: SearchIndex, words: string): Answer | undefined {
  const literal = readingsOf(index, words).all.filter(({ states }) => states.length === 0)
  return exactAnswer(index, literal)
}

function spokenDanger(index: SearchIndex, words: string): Answer | undefined {
  const said = setAsideOrdinary(index.dangers, words)
  const thing = setAsideOrdinary(index.dangers, readingsOf(index, words).bare.text)
  return writtenDanger(index, said) ?? shapedDanger(index, said) ?? heardDanger(index, thing)
}

/** The longest name of a danger that stands in the words, but not where a longer ordinary name holds it: 火药味. */
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

/** Not certain, because only part of the words was understood. */
function spoken({ scores }: SearchIndex, answer: Answer, reason: string): Answer {
  return { ...answer, certainty: 'likely', confidence: scores.dangerSaid, reason }
}
