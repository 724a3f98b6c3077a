import { partingMarks, reword } from './normalise'
import { readingsOf } from './readings'
import type { SearchIndex } from '../index/search-index'

const marks = new RegExp(`[${partingMarks}]`)

/**
 * Splits a query that asks for several things. Commas always split. 和, 跟, 与 and spaces also occur within
 * names, so they split only if every part is a name. Words of other regions are replaced by ours, except
 * within our own names.
 */
export function splitThings(index: SearchIndex, text: string): string[] {
  const { also, and } = index.phrases()
  const parts = partsOf(text, marks).flatMap((part) => partsOf(part, also))
  return parts.flatMap((written) => {
    const part = isName(index, written) ? written : reword(written, index.spelling)
    if (isName(index, part)) return [part]
    for (const mark of [and, / /]) {
      const smaller = partsOf(part, mark)
      if (smaller.length > 1 && smaller.every((word) => isName(index, word))) return smaller
    }
    return [part.replace(/ /g, '') || part]
  })
}

function partsOf(text: string, mark: RegExp): string[] {
  return text
    .split(new RegExp(mark, 'g'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Whether the words, read in some way, are a name in the catalogue. */
function isName(index: SearchIndex, words: string): boolean {
  return readingsOf(index, words).all.some((reading) => index.names.find(reading.text) !== undefined)
}
