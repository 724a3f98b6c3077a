/** A regular expression's group that matches any one of the words, which stand parted by white space. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`
}
