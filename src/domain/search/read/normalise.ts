/** The most characters of a query that are read; the rest is ignored. */
export const longestQuery = 60

/** Marks that separate things in a query; all other marks become spaces. */
export const partingMarks = '、,，;；+&/'

const otherMarks = new RegExp(`[^\\p{L}\\p{N}${partingMarks}]+`, 'gu')

/** Replaces other spellings by ours: traditional characters and words of other regions. */
export interface Spelling {
  readonly simplified: ReadonlyMap<string, string>
  readonly wording: ReadonlyMap<string, string>
}

/** Converts full-width to half-width, to lower case, to simplified characters and to single spaces. */
export function normalise(query: string, { simplified }: Spelling, most = longestQuery): string {
  // Cut again, because normalising can expand one character to eighteen.
  const unfolded = query.slice(0, most).normalize('NFKC').slice(0, most)
  const plain = unfolded.toLowerCase()
  let text = ''
  for (const character of plain) text += simplified.get(character) ?? character
  return text.replace(otherMarks, ' ').replace(/ +/g, ' ').trim()
}

/** Replaces words of other regions by ours: 塑胶 becomes 塑料. */
export function reword(text: string, { wording }: Spelling): string {
  let ours = text
  for (const [theirs, word] of wording) if (ours.includes(theirs)) ours = ours.split(theirs).join(word)
  return ours
}
