import type { InputOf, OutputOf } from '../../../../platform/cloud/call-cloud'

/** A person on the roster, as the cloud sent it. */
export type Attendee = OutputOf<'checkin.roster'>['people'][number]
export type Mark = InputOf<'checkin.reconcile'>['marks'][number]

/** A person at the door: the cloud's data combined with this phone's notes. */
export interface AtDoor extends Omit<Attendee, 'signupId'> {
  readonly key: string
  /** Keys of outbox entries about this person that the cloud does not have yet. */
  readonly waiting: readonly string[]
}

/** A mark that waits in the outbox under `key`. */
export interface WaitingMark {
  readonly key: string
  readonly mark: Mark
}

/** The roster including what this phone has noted since. People without a sign-up come last. */
export function atDoor(people: readonly Attendee[], waiting: readonly WaitingMark[]): AtDoor[] {
  const known = people.map((person) => ({ ...person, key: nameOf(person), waiting: [] }))
  const walkIns = waiting.flatMap(({ key, mark }) =>
    'walkIn' in mark.who ? [walkInOf(key, mark, mark.who.walkIn)] : [],
  )
  return [...known.map((person) => waiting.reduce(withMark, person)), ...walkIns]
}

/** As in the cloud, the earliest check-in and the latest check-out count. */
function withMark(person: AtDoor, { key, mark: { who, way, at } }: WaitingMark): AtDoor {
  if (!('personId' in who) || who.personId !== person.personId) return person
  const noted = { ...person, waiting: [...person.waiting, key] }
  if (way === 'in') return { ...noted, inAt: person.inAt !== null && person.inAt < at ? person.inAt : at }
  return { ...noted, outAt: person.outAt !== null && person.outAt > at ? person.outAt : at }
}

function walkInOf(key: string, { at }: Mark, { name }: { name: string }): AtDoor {
  const nobody = { personId: null, attendanceId: null, state: null, code: null, outAt: null }
  return { ...nobody, key, name, child: false, inAt: at, waiting: [key] }
}

function nameOf({ personId, attendanceId }: Attendee): string {
  return personId ?? attendanceId ?? ''
}

/** Replaces people on the roster by their data in a later reply, and adds new ones. */
export function withPeople(people: readonly Attendee[], told: readonly Attendee[]): Attendee[] {
  const later = new Map(told.map((person) => [nameOf(person), person]))
  const known = people.map((person) => later.get(nameOf(person)) ?? person)
  const names = new Set(people.map(nameOf))
  return [...known, ...told.filter((person) => !names.has(nameOf(person)))]
}
