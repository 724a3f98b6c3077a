import type { SearchIndex } from '#domain/search/index/search-index'
import { normalise } from '#domain/search/read/normalise'
import type { NameRow, Query } from './contender'

/** Every name of the catalogue, with what a contender may index of it. */
export function nameRows({ names, kindOf, popularity, sounds }: SearchIndex): NameRow[] {
  return Array.from({ length: names.count }, (_, row) => {
    const text = names.textOf(row)
    const entry = names.entryOf[row]!
    const heard = names.sounds.slice(names.start[row], names.start[row + 1])
    const syllables = [...heard].map((sound, at) => sounds.names[sound] || text.charAt(at).toLowerCase())
    return {
      name: text.toLowerCase(),
      wasteClass: kindOf(entry)!.wasteClass,
      pinyin: syllables.join(' '),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
      popularity: popularity[entry]!,
    }
  })
}

export function asQuery({ sounds, spelling }: SearchIndex, typed: string): Query {
  const text = normalise(typed, spelling)
  const heard = [...text].map((character) => sounds.names[sounds.ofCode[character.charCodeAt(0)]!] ?? '')
  return { typed, text, pinyin: heard.filter((syllable) => syllable !== '').join(' ') }
}
