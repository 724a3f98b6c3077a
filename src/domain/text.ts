/** Splits a line of the built data; an empty line gives no words. */
export function wordsOf(line: string, separator = ' '): string[] {
  return line === '' ? [] : line.split(separator)
}

/** Length of a trimmed text, in code points. */
export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/**
 * Whether a text contains `<`, `>` or control characters. They are harmless where we show the text, but it
 * may be copied to places that interpret them.
 */
export function hasMarks(text: string): boolean {
  return /[<>\p{Cc}\p{Cs}]/u.test(text)
}
