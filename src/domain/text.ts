/** Splits a line of the built data; nothing for an empty one. */
export function wordsOf(line: string, separator = ' '): string[] {
  return line === '' ? [] : line.split(separator)
}
