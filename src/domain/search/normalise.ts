/** The longest query that is looked at, in characters; what stands behind is left out. */
export const longestQuery = 60

/** How others write what we write: traditional characters, and words of other places. */
export interface Spelling {
  readonly simplified: ReadonlyMap<string, string>
  readonly wording: ReadonlyMap<string, string>
}

/** Full-width to half-width, lower case, simplified characters, our words, single spaces. */
export function normalise(query: string, { simplified, wording }: Spelling): string {
  const plain = query.slice(0, longestQuery).normalize('NFKC').toLowerCase()
  let text = ''
  for (const character of plain) text += simplified.get(character) ?? character
  for (const [theirs, ours] of wording) if (text.includes(theirs)) text = text.split(theirs).join(ours)
  return text
    .replace(/[^\p{L}\p{N}、,，;；+&/]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
