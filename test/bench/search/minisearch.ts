import MiniSearch, { type Options, type SearchResult } from 'minisearch'
import { inLetters, joined, type ClassOf, type NameRow, type Query } from './contender'
import { pieces, syllablePieces } from './pieces'

const options: Options = {
  fields: ['name', 'syllables', 'pinyin', 'initials'],
  storeFields: ['wasteClass', 'popularity'],
  tokenize: (text, field) =>
    field === 'name' ? pieces(text) : field === 'syllables' ? syllablePieces(text) : [text],
}

export function build(rows: readonly NameRow[]): string {
  const index = new MiniSearch(options)
  index.addAll(rows.map((row, id) => ({ ...row, id, syllables: row.pinyin, pinyin: joined(row.pinyin) })))
  return JSON.stringify(index)
}

export function open(shipped: string): ClassOf {
  const index = MiniSearch.loadJSON(shipped, options)
  return (query) =>
    (inLetters(query) ? byLetters(index, query) : byCharacters(index, query))[0]?.['wasteClass']
}

/** A popular thing wins over its like. */
function boostDocument(_id: unknown, _term: string, stored?: Record<string, unknown>): number {
  return 1 + 0.2 * Number(stored?.['popularity'])
}

function byLetters(index: MiniSearch, { text }: Query): SearchResult[] {
  const fields = ['pinyin', 'initials']
  return index.search(joined(text), {
    fields,
    tokenize: (letters) => [letters],
    prefix: true,
    fuzzy: 0.2,
    boostDocument,
  })
}

/** Pairs of characters weigh twice as much as single ones, and characters twice as much as sounds. */
function byCharacters(index: MiniSearch, { text, pinyin }: Query): SearchResult[] {
  const written = {
    queries: [text],
    fields: ['name'],
    tokenize: pieces,
    boostTerm: (piece: string) => piece.length / 2,
  }
  const heard = {
    queries: [pinyin],
    fields: ['syllables'],
    tokenize: syllablePieces,
    boost: { syllables: 0.5 },
  }
  return index.search({ combineWith: 'OR', queries: [written, heard] }, { boostDocument })
}
