import type { Problem } from './problem'

interface Placed {
  readonly file: string
  readonly line: number
}

/** Reports repeated keys at the line of the repetition; empty keys are ignored. */
export function standingTwice<Thing extends Placed>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  what: string,
): Problem[] {
  const first = new Map<string, Thing>()
  return things.flatMap((thing) => {
    const key = keyOf(thing)
    const other = key === '' ? undefined : first.get(key)
    first.set(key, other ?? thing)
    if (!other) return []
    const message = `${what} stands already at ${other.file}:${other.line}`
    return [{ file: thing.file, line: thing.line, message }]
  })
}
