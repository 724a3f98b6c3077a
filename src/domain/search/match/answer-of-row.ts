import type { Answer, Via } from '../answer'
import { dangerOf } from '../danger/danger'
import type { SearchIndex } from '../index/search-index'

/** The answer for a row of the catalogue; never `certain` if cities classify the thing differently. */
export function answerOfRow(index: SearchIndex, row: number, via: Via): Answer {
  const { contested: whenContested, written, writtenInQuestion } = index.scores
  const entry = index.names.entryOf[row]!
  const contested = index.isContested(entry)
  const { wasteClass, subClass } = index.kindOf(entry)!
  return {
    wasteClass,
    subClass,
    name: index.names.textOf(index.firstRow[entry]!),
    entry,
    confidence: contested ? whenContested : via === 'question' ? writtenInQuestion : written,
    certainty: contested ? 'likely' : 'certain',
    via,
    reason: contested ? '各地做法不同，这里按国家标准的精神判断。' : undefined,
    danger: dangerOf(index.dangers, entry),
  }
}
