import MiniSearch, { type Options } from 'minisearch'
import type { ClassOf, NameRow } from './contender'

/** Characters and their pairs of Chinese; words of anything else. */
export function pieces(text: string): string[] {
  return (text.match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    /[a-z0-9]/.test(run) ? [run] : [...run, ...[...run].slice(1).map((character, at) => run.charAt(at) + character)],
  )
}

const options: Options<NameRow & { id: number }> = {
  fields: ['name', 'pinyin', 'initials'],
  storeFields: ['wasteClass', 'popularity'],
  tokenize: (text, field) => (field === 'pinyin' ? [text.replace(/ /g, ''), ...text.split(' ')] : pieces(text)),
  searchOptions: {
    tokenize: pieces,
    boost: { name: 2, pinyin: 1, initials: 1 },
    prefix: (term) => /[a-z]/.test(term),
    fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
    boostDocument: (_id, _term, stored) => 1 + 0.2 * Number(stored?.['popularity'] ?? 0),
  },
}

export function build(rows: readonly NameRow[]): string {
  const index = new MiniSearch(options)
  index.addAll(rows.map((row, id) => ({ ...row, id })))
  return JSON.stringify(index)
}

export function open(shipped: string): ClassOf {
  const index = MiniSearch.loadJSON(shipped, options)
  return (query) => index.search(query)[0]?.['wasteClass']
}
