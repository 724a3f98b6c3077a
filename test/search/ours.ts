import { searchData } from '#content/built/search-data'
import type { Answer } from '#domain/search/answer'
import { loadSearchIndex } from '#domain/search/load'
import { flatAnswers, search } from '#domain/search/search'
import type { Ask } from './score'

/** Our search over the whole catalogue, its first answer. */
export function openOurs(): Ask<Answer> {
  const index = loadSearchIndex(searchData)
  return (query) => flatAnswers(search(index, query))[0]
}
