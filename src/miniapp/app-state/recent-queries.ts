import { StoredValue, useValue } from './value'

const most = 8
const recent = new StoredValue<readonly string[]>({ key: 'recent-queries', version: 1, empty: [] })

/** Newest first, without duplicates. */
export function withQuery(queries: readonly string[], query: string): readonly string[] {
  const words = query.trim()
  return words === '' ? queries : [words, ...queries.filter((other) => other !== words)].slice(0, most)
}

export function useRecentQueries(): readonly string[] {
  return useValue(recent)
}

export function rememberQuery(query: string): void {
  recent.set(withQuery(recent.get(), query))
}

export function forgetQueries(): void {
  recent.set([])
}
