/** What both `rich-text` and `text decode` write as signs. */
const known: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&apos;': "'",
}

/** Entities as the signs that they stand for; those that are neither known nor among `more` stay as they are written. */
export function decodeEntities(text: string, more: Readonly<Record<string, string>>): string {
  return text.replace(/&[a-z]+;/g, (entity) => known[entity] ?? more[entity] ?? entity)
}
