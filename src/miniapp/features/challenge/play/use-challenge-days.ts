import { dayOfChallenge, statesOf, type DayState } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import { useOutbox } from '../../../app-state/outbox'
import { useNow } from '../../../platform/now'
import { entriesOf, type EntryOf } from '../../../platform/outbox/outbox-entry'
import type { Challenge } from './challenge-facts'

type Tick = EntryOf<'challenge.tick'>

/** A day of the challenge, from the cloud and from what waits on this phone. */
export interface KnownDay {
  readonly day: number
  readonly localDay: string
  readonly state: DayState
  readonly confirmed: boolean
  readonly photo: boolean
  /** A tick or supervisor's code that is still on the phone, waiting or refused. */
  readonly kept?: Tick
}

export interface KnownDays {
  readonly days: readonly KnownDay[]
  /** From 1; less than 1 before the challenge begins, more than 21 after its end. */
  readonly today: number
  readonly done: number
}

/** Combines what the cloud has of a challenge with what waits on this phone, as of the current local day. */
export function useChallengeDays(challenge: Challenge): KnownDays {
  const today = dayOfChallenge(challenge.startsOn, localDay(useNow()))
  const kept = entriesOf(useOutbox().entries, 'challenge.tick').filter(
    ({ input }) => input.challengeId === challenge.challengeId,
  )
  const ticked = [...tickedInCloud(challenge), ...waitingOf(kept)]
  const states = statesOf(ticked, today)
  const days = challenge.days.map(({ day, localDay: date, confirmed, photo }, at) => ({
    day,
    localDay: date,
    confirmed,
    photo,
    state: states[at] ?? 'ahead',
    kept: kept.find(({ input }) => input.day === day),
  }))
  return { days, today, done: states.filter((state) => state === 'done').length }
}

function tickedInCloud({ days }: Challenge): number[] {
  return days.filter(({ state }) => state === 'done').map(({ day }) => day)
}

function waitingOf(kept: readonly Tick[]): number[] {
  return kept.filter(({ refusal }) => refusal === undefined).map(({ input }) => input.day)
}
