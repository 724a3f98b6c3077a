const hourMs = 60 * 60 * 1000
const quarterMs = 15 * 60 * 1000

/** When an event takes place. */
export interface EventWindow {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** When a person arrived and left; both within an hour of the event. */
export interface Presence {
  readonly in?: Date
  readonly out?: Date
}

/** A check-in or check-out recorded by a worker's phone, possibly offline and with a wrong clock. */
export interface Mark {
  readonly who: string
  readonly way: 'in' | 'out'
  /** Time by the phone's clock. */
  readonly at: Date
}

/** Whether people may be checked in at an instant. */
export function isDoorOpen({ startsAt, endsAt }: EventWindow, now: Date): boolean {
  return now.getTime() >= startsAt.getTime() - hourMs && now.getTime() <= endsAt.getTime() + hourMs
}

/** Moves an instant to the nearest one when people may be checked in. */
export function clampToDoor({ startsAt, endsAt }: EventWindow, at: Date): Date {
  const ms = Math.min(Math.max(at.getTime(), startsAt.getTime() - hourMs), endsAt.getTime() + hourMs)
  return new Date(ms)
}

/**
 * Who was there and when, from marks in any order and with repetitions: the earliest check-in and the latest
 * check-out of each person.
 */
export function reconcile(marks: readonly Mark[], window: EventWindow): Map<string, Presence> {
  const presences = new Map<string, Presence>()
  for (const { who, way, at } of marks) {
    const known = presences.get(who) ?? {}
    const clamped = clampToDoor(window, at)
    const outermost = way === 'in' ? Math.min : Math.max
    const kept = outermost((known[way] ?? clamped).getTime(), clamped.getTime())
    presences.set(who, { ...known, [way]: new Date(kept) })
  }
  return presences
}

/**
 * Minutes of volunteering credited for an attendance; undefined if the person did not check in, or did not
 * check out where that is required. Where it is, the time they stayed counts, in quarters of an hour;
 * otherwise the minutes the event promises.
 */
export function creditedMinutes(
  presence: Presence,
  { creditedMinutes: promised, checkOut }: { creditedMinutes: number; checkOut: boolean },
): number | undefined {
  if (!presence.in) return undefined
  if (!checkOut) return promised
  if (!presence.out) return undefined
  const stayedMs = presence.out.getTime() - presence.in.getTime()
  return Math.max(0, Math.floor(stayedMs / quarterMs) * 15)
}

/** Whole hours in credited minutes, as a certificate counts them. */
export function wholeHours(minutes: number): number {
  return Math.floor(minutes / 60)
}

/** Points for attending an event, and the most that can be earned so in a local day. */
export const eventAward = { points: 10, dailyCap: 20 } as const
