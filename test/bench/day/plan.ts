import { type City, resident } from './city'
import { allDay, burst, evening, type Hours, instantsOf, schoolAndSupper } from './hours'
import type { Ask } from './phone'
import {
  answersFive,
  entersDoor,
  looksAtEvents,
  opensHome,
  reports,
  signsUp,
  standsAtDoor,
  ticks,
  type Visit,
  writesDiary,
} from './visits'

/** A visit that is due, in milliseconds of the day. */
export interface Due {
  readonly at: number
  readonly openid: string
  readonly visit: Visit
}

/** Visits a day of each 1,000 residents. Believed, not measured: docs/scale.md says on what ground. */
export const perThousand = { home: 150, events: 60, five: 80, ticks: 50, diary: 25, reports: 2 }
/** Who wants one of the places of one event from ten o'clock on, and who comes to another in the afternoon. */
export const crowds = { wanting: 600, comingIn: 500 }

/** How many times as fast as real the day is replayed, and within it the crowds. */
export interface Speeds {
  readonly day: number
  readonly crowds: number
}

/** A city's day; who does what is spread over all residents, the families' part over the guardians. */
export function planDay(city: City, people: number, speeds: Speeds, phoneOf: (openid: string) => Ask): Due[] {
  const of = (share: number) => Math.round((share * people) / 1000)
  const ordinary = (hours: Hours, count: number, visit: Visit) =>
    spread(instantsOf(hours, count), people, visit)
  const guardians = (count: number, hours: Hours, visitOf: (child: string) => Visit) =>
    instantsOf(hours, count).map((at, n) => ({
      at,
      openid: resident(n + 1),
      visit: visitOf(city.children[n] ?? ''),
    }))
  const minutes = (real: number) => (real * speeds.day) / speeds.crowds
  const door = entersDoor(city.door, phoneOf(city.worker))
  return [
    ...ordinary(allDay, of(perThousand.home), opensHome),
    ...ordinary(allDay, of(perThousand.events), looksAtEvents),
    ...ordinary(evening, of(perThousand.five), answersFive),
    ...ordinary(allDay, of(perThousand.reports), reports),
    ...guardians(of(perThousand.ticks), schoolAndSupper, ticks),
    ...guardians(of(perThousand.diary), evening, () => writesDiary),
    ...crowd(burst(10, minutes(10), crowds.wanting), signsUp(city.wanted)),
    ...crowd(instantsOf(allDay.slice(0, 12), crowds.comingIn), signsUp(city.door)),
    ...crowd(burst(14, minutes(15), crowds.comingIn), door),
    // Every fifteen seconds, as the page does.
    ...burst(14, minutes(15), 60).map((at) => ({ at, openid: city.worker, visit: standsAtDoor(city.door) })),
  ].sort((a, b) => a.at - b.at)
}

/** A stride that meets every resident before it meets one again, as long as it shares no factor with their number. */
const stride = 7919

function spread(instants: readonly number[], people: number, visit: Visit): Due[] {
  return instants.map((at, n) => ({ at, openid: resident(((n * stride) % people) + 1), visit }))
}

function crowd(instants: readonly number[], visit: Visit): Due[] {
  return instants.map((at, n) => ({ at, openid: resident(n + 1), visit }))
}
