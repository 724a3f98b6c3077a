import { searchData } from '#content/built/search-data'
import { loadSearchIndex } from '#domain/search/index/load'
import { flatAnswers, search } from '#domain/search/search'
import type { ClassOf } from './contender'

export function build(): string {
  return JSON.stringify(searchData)
}

export function open(shipped: string): ClassOf {
  const index = loadSearchIndex(JSON.parse(shipped) as typeof searchData)
  return ({ typed }) => flatAnswers(search(index, typed))[0]?.wasteClass
}
