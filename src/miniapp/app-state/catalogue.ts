import { searchData } from '#content/built/search-data'
import { loadSearchIndex } from '#domain/search/index/load'
import type { SearchIndex } from '#domain/search/index/search-index'

let index: SearchIndex | undefined

/** Builds the search index on the first call and reuses it afterwards. */
export function catalogue(): SearchIndex {
  return (index ??= loadSearchIndex(searchData))
}
