import { searchData } from '#content/built/search-data'
import { loadSearchIndex } from '#domain/search/load'
import type { SearchIndex } from '#domain/search/search-index'

let index: SearchIndex | undefined

/** The catalogue, made ready when it is first asked for. */
export function catalogue(): SearchIndex {
  return (index ??= loadSearchIndex(searchData))
}
