import { Index } from 'flexsearch'
import { inLetters, joined, type ClassOf, type NameRow } from './contender'
import { pieces, syllablePieces } from './pieces'

const whole = (text: string) => [text]

/** One index for each way of asking; of its encoders and contexts for Chinese, pieces answer most rightly. */
const newIndexes = () => ({
  name: new Index({ tokenize: 'strict', encode: pieces }),
  syllables: new Index({ tokenize: 'strict', encode: syllablePieces }),
  pinyin: new Index({ tokenize: 'forward', encode: whole }),
  initials: new Index({ tokenize: 'forward', encode: whole }),
})

type Way = keyof ReturnType<typeof newIndexes>

interface Shipped {
  readonly classes: readonly NameRow['wasteClass'][]
  readonly parts: readonly (readonly [way: Way, key: string, data: string])[]
}

/** Popular and short names stand first, for the first of equals wins. */
export function build(rows: readonly NameRow[]): string {
  const sorted = [...rows].sort((a, b) => b.popularity - a.popularity || a.name.length - b.name.length)
  const indexes = newIndexes()
  sorted.forEach(({ name, pinyin, initials }, id) => {
    indexes.name.add(id, name)
    indexes.syllables.add(id, pinyin)
    indexes.pinyin.add(id, joined(pinyin))
    indexes.initials.add(id, initials)
  })
  const parts: [Way, string, string][] = []
  for (const way of Object.keys(indexes) as Way[]) {
    void indexes[way].export((key, data) => void parts.push([way, key, data]))
  }
  return JSON.stringify({ classes: sorted.map(({ wasteClass }) => wasteClass), parts })
}

export function open(shipped: string): ClassOf {
  const { classes, parts } = JSON.parse(shipped) as Shipped
  const indexes = newIndexes()
  for (const [way, key, data] of parts) indexes[way].import(key, data)
  const best = (way: Way, words: string, suggest = false) =>
    indexes[way].search(words, { limit: 1, suggest })[0]
  return (query) => {
    const { text, pinyin } = query
    const hit = inLetters(query)
      ? (best('pinyin', joined(text)) ?? best('initials', joined(text)))
      : (best('name', text) ??
        best('syllables', pinyin) ??
        best('name', text, true) ??
        best('syllables', pinyin, true))
    return classes[Number(hit)]
  }
}
