import type { Identity } from '../people/public'

/** A person, or the network of a caller who is not signed in. */
export type Reader = Identity | { readonly provider: 'network'; readonly subject: string }

/** Counts one more read. Answers the seconds to wait if it is over the limit, else 0. */
export type ReadLimit = (reader: Reader, now: Date) => number

const windowMs = 60_000
/** How many people's reads a network has: a school or a block of flats may share one address. */
const peopleOfNetwork = 10

/** At most `perMinute` reads per person in this process. In memory: protects the process, is no quota. */
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
    const most = provider === 'network' ? perMinute * peopleOfNetwork : perMinute
    return count > most ? Math.ceil(((current + 1) * windowMs - now.getTime()) / 1000) : 0
  }
}

/** The network of an address: an IPv4 address itself, or the first half of an IPv6 one, one subscriber's. */
export function networkOf(address: string): Reader {
  if (address.includes('.')) return { provider: 'network', subject: address }
  const [head = ''] = address.split('::')
  return { provider: 'network', subject: head.split(':').slice(0, 4).join(':') }
}
