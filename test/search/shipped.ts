import { searchData } from '#content/built/search-data'
import type { Answer } from '#domain/search/answer'
import { loadSearchIndex } from '#domain/search/index/load'
import { flatAnswers, search } from '#domain/search/search'

/** The catalogue that residents get. */
export const shipped = loadSearchIndex(searchData)

export function answersTo(query: string): Answer[] {
  return flatAnswers(search(shipped, query))
}

export function firstAnswerTo(query: string): Answer | undefined {
  return answersTo(query)[0]
}
