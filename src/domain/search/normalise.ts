/** The longest query that is looked at, in characters; what stands behind is left out. */
export const longestQuery = 60

/** Full-width to half-width, lower case, simplified characters, single spaces. */
export function normalise(query: string, simplified: ReadonlyMap<string, string>): string {
  const plain = query.slice(0, longestQuery).normalize('NFKC').toLowerCase()
  let text = ''
  for (const character of plain) text += simplified.get(character) ?? character
  return text
    .replace(/[^\p{L}\p{N}、,,;;+&/]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
