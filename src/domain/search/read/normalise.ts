/** The longest query that is looked at, in characters; what stands behind is left out. */
export const longestQuery = 60

/** Marks that part things in a query; all others become spaces. */
export const partingMarks = '、,，;；+&/'

const otherMarks = new RegExp(`[^\\p{L}\\p{N}${partingMarks}]+`, 'gu')

/** How others write what we write: traditional characters, and words of other places. */
export interface Spelling {
  readonly simplified: ReadonlyMap<string, string>
  readonly wording: ReadonlyMap<string, string>
}

/** Full-width to half-width, lower case, simplified characters, single spaces. */
export function normalise(query: string, { simplified }: Spelling, most = longestQuery): string {
  // Cut again, because one character may unfold into eighteen.
  const unfolded = query.slice(0, most).normalize('NFKC').slice(0, most)
  const plain = unfolded.toLowerCase()
  let text = ''
  for (const character of plain) text += simplified.get(character) ?? character
  return text.replace(otherMarks, ' ').replace(/ +/g, ' ').trim()
}

/** Our words in the place of those of other places: 塑胶 becomes 塑料. */
export function reword(text: string, { wording }: Spelling): string {
  let ours = text
  for (const [theirs, word] of wording) if (ours.includes(theirs)) ours = ours.split(theirs).join(word)
  return ours
}
