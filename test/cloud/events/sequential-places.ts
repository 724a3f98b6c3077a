/** A party that signed up; it comes as a whole or waits as a whole. */
export interface Standing {
  readonly id: string
  /** People. */
  readonly size: number
  readonly state: 'placed' | 'waiting'
}

/** Who has a place in an event and who waits, both in the order of sign-up. */
export interface Places {
  readonly capacity: number
  readonly parties: readonly Standing[]
}

/**
 * The rules of sign-up, one act after the other: what the store does in SQL must come to the same. A party waits if
 * anybody waits already, however few they are: nobody overtakes.
 */
export function signUp(places: Places, party: { id: string; size: number }): Places {
  if (places.parties.some(({ id }) => id === party.id) || party.size > places.capacity) return places
  const queue = places.parties.some(({ state }) => state === 'waiting')
  const state = !queue && taken(places) + party.size <= places.capacity ? 'placed' : 'waiting'
  return { ...places, parties: [...places.parties, { ...party, state }] }
}

/** Takes a party out and gives what becomes free to those who wait, in order. */
export function cancel(places: Places, id: string): Places {
  return promote({ ...places, parties: places.parties.filter((party) => party.id !== id) })
}

/** Adds places and gives them to those who wait, in order. */
export function enlarge(places: Places, capacity: number): Places {
  return promote({ ...places, capacity: Math.max(capacity, places.capacity) })
}

/** People who have a place. */
export function taken({ parties }: Places): number {
  return parties.reduce((sum, { size, state }) => sum + (state === 'placed' ? size : 0), 0)
}

function promote(places: Places): Places {
  const next = places.parties.find(({ state }) => state === 'waiting')
  if (!next || taken(places) + next.size > places.capacity) return places
  const parties = places.parties.map((party) =>
    party === next ? { ...party, state: 'placed' as const } : party,
  )
  return promote({ ...places, parties })
}
