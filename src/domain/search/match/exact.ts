import type { Answer, Via } from '../answer'
import { soiled, spoiledByDirt } from '../read/soil'
import { answerOfRow } from './answer-of-row'
import type { Reading } from '../read/readings'
import type { SearchIndex } from '../index/search-index'

/** The answer that stands in the catalogue word for word, for the first reading that is a name. */
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

function withStates(index: SearchIndex, { text, states }: Reading, answer: Answer): Answer {
  if (states.includes('emptied') && isUsedUp(answer)) return emptied(index, text) ?? answer
  if (!states.includes('soiled') || !spoiledByDirt(answer)) return answer
  return { ...answer, ...soiled, confidence: index.scores.changedByState, certainty: 'likely' }
}

/** What is eaten, drunk or used up leaves its package behind; lamps and batteries do not. */
function isUsedUp({ wasteClass, subClass }: Answer): boolean {
  return wasteClass === 'drain' || wasteClass === 'food' || subClass === 'chemical'
}

const packages = ['瓶', '盒', '袋', '罐', '杯', '桶', '包装袋', '包装', '包装盒', '瓶子', '管']

/** What is left of a thing that is used up is its package: 喝完的牛奶 asks for 牛奶盒. */
function emptied(index: SearchIndex, text: string): Answer | undefined {
  for (const word of packages) {
    const row = index.names.find(text + word)
    if (row !== undefined)
      return {
        ...answerOfRow(index, row, 'question'),
        certainty: 'likely',
        confidence: index.scores.changedByState,
        reason: `“${text}”用完了，剩下的是包装。`,
      }
  }
  return undefined
}
