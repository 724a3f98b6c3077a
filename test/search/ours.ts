import { searchData } from '#content/built/search-data'
import type { Answer } from '#domain/search/answer'
import { loadSearchIndex } from '#domain/search/index/load'
import { flatAnswers, search } from '#domain/search/search'
import type { AskAll } from './danger-set'
import type { Ask } from './score'

/** Our search over the whole catalogue, all its answers. */
export function openAllOfOurs(): AskAll {
  const index = loadSearchIndex(searchData)
  return (query) => flatAnswers(search(index, query))
}

/** Our search over the whole catalogue, its first answer. */
export function openOurs(): Ask<Answer> {
  const ask = openAllOfOurs()
  return (query) => ask(query)[0]
}
