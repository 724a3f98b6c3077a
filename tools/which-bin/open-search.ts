import { searchData } from '../../src/content/built/search-data'
import type { AskedThing } from '../../src/domain/search/answer'
import { loadSearchIndex } from '../../src/domain/search/index/load'
import { search } from '../../src/domain/search/search'

/** The search as it runs on the phone. A separate module, because what it imports must be compiled first. */
export function openSearch(): (query: string) => AskedThing[] {
  const index = loadSearchIndex(searchData)
  return (query) => search(index, query)
}
