const hourMs = 60 * 60 * 1000
const quarterMs = 15 * 60 * 1000

/** When an event takes place. */
export interface EventWindow {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** When a person was there; both are of the event's window and an hour around it. */
export interface Presence {
  readonly in?: Date
  readonly out?: Date
}

/** Something a worker's phone noted, perhaps without network and with a clock that is wrong. */
export interface Mark {
  readonly who: string
  readonly way: 'in' | 'out'
  /** By the phone's clock. */
  readonly at: Date
}

/** Whether people may be checked in at an instant. */
export function isDoorOpen({ startsAt, endsAt }: EventWindow, now: Date): boolean {
  return now.getTime() >= startsAt.getTime() - hourMs && now.getTime() <= endsAt.getTime() + hourMs
}

/** An instant, moved to the nearest at which the door is open. */
export function clampToDoor({ startsAt, endsAt }: EventWindow, at: Date): Date {
  const ms = Math.min(Math.max(at.getTime(), startsAt.getTime() - hourMs), endsAt.getTime() + hourMs)
  return new Date(ms)
}

/**
 * Who was there and when, from marks in any order and repeated as often as may be: the earliest way in and the latest
 * way out.
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
 * Minutes that being there is worth; undefined while it is not known: nobody came in, or nobody who must check out
 * went out. Where people check out, the quarters of an hour that they stayed, else what the event promises.
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

/** The whole hours in credited minutes, which is what a certificate counts. */
export function wholeHours(minutes: number): number {
  return Math.floor(minutes / 60)
}

/** What coming to an event brings: points, and the most a local day can bring. */
export const eventAward = { points: 10, dailyCap: 20 } as const
