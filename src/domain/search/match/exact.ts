import type { Answer, Via } from '../answer'
import type { SearchIndex } from '../index/search-index'
import type { Reading } from '../read/readings'
import { isOneOf } from '../read/states'
import { answerOfRow } from './answer-of-row'

/** The catalogue's answer for the first reading that is exactly a name. */
export function exactAnswer(index: SearchIndex, readings: readonly Reading[]): Answer | undefined {
  for (const [at, reading] of readings.entries()) {
    const row = index.names.find(reading.text)
    if (row !== undefined) return withStates(index, reading, answerOfRow(index, row, viaOf(index, row, at)))
  }
  return undefined
}

function viaOf(index: SearchIndex, row: number, reading: number): Via {
  if (reading > 0) return 'question'
  return index.firstRow[index.names.entryOf[row]!] === row ? 'name' : 'alias'
}

/** Changes the answer according to the state that the thing is said to be in. */
function withStates(index: SearchIndex, { text, states }: Reading, answer: Answer): Answer {
  if (states.length === 0) return answer
  const { emptied, soiled } = index.states()
  if (states.includes('emptied') && isOneOf(emptied.of, answer)) return packageOf(index, text) ?? answer
  if (!states.includes('soiled') || !isOneOf(soiled.of, answer)) return answer
  return { ...answer, ...soiled.becomes, confidence: index.scores.changedByState, certainty: 'likely' }
}

/** For a thing that is used up, its package: 喝完的牛奶 (drunk milk) asks for 牛奶盒 (milk carton). */
function packageOf(index: SearchIndex, text: string): Answer | undefined {
  for (const word of index.states().emptied.leaves) {
    const row = index.names.find(text + word)
    if (row === undefined) continue
    return {
      ...answerOfRow(index, row, 'question'),
      certainty: 'likely',
      confidence: index.scores.changedByState,
      reason: `“${text}”用完了，剩下的是包装。`,
    }
  }
  return undefined
}
