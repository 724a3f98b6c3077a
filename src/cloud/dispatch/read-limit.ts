import type { Identity } from '../store/people'

/** Counts one more read of a person. Answers the seconds to wait where that is over the limit, else 0. */
export type ReadLimit = (identity: Identity, now: Date) => number

const windowMs = 60_000

/** At most `perMinute` reads a person and process. In memory: it protects this process, not a quota. */
export function memoryReadLimit(perMinute: number): ReadLimit {
  const counts = new Map<string, number>()
  let window = 0
  return ({ provider, subject }, now) => {
    const current = Math.floor(now.getTime() / windowMs)
    if (current !== window) counts.clear()
    window = current
    const name = `${provider}:${subject}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count > perMinute ? Math.ceil(((current + 1) * windowMs - now.getTime()) / 1000) : 0
  }
}
