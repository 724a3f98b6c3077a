/** Splits a line of the built data; nothing for an empty one. */
export function wordsOf(line: string, separator = ' '): string[] {
  return line === '' ? [] : line.split(separator)
}

/** Code points of a text without the white space around it. */
export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/** Nothing we show takes these for code, but others may copy a text to where it does. */
export function hasMarks(text: string): boolean {
  return /[<>\p{Cc}\p{Cs}]/u.test(text)
}
