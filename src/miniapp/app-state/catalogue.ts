import { searchData } from '#content/built/search-data'
import { loadSearchIndex } from '#domain/search/index/load'
import type { SearchIndex } from '#domain/search/index/search-index'

let index: SearchIndex | undefined

/** The catalogue, made ready when it is first asked for. */
export function catalogue(): SearchIndex {
  return (index ??= loadSearchIndex(searchData))
}
