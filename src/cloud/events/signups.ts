import { isDeepStrictEqual } from 'node:util'
import { partyFault, partyFaultTexts } from '#domain/events/party'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { type EventRow, findEvent } from './store/events'
import {
  cancelSignup,
  findSignup,
  findSignupByKey,
  type SignupRow,
  signupsFor,
  signupsOf,
} from './store/signups'
import { insertSignup } from './store/signing-up'
import { knownPerson } from '../dispatch/known-person'
import { presentEvent, presentSignup } from './present'
import { mayBePublic } from '../dispatch/public-text'
import { childrenOf } from '../guardians/public'
import { memberName } from '../teams/public'

export const signUp = os.signups.signUp.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { key, eventId, name = null, people } = input
  const wanted = people.map((person) => ('self' in person ? null : person.childId))
  const children = wanted.filter((childId) => childId !== null)
  // Most come alone and unnamed, and about them the statement itself knows all; about others it is asked first.
  const simple = name === null && children.length === 0 && wanted.length === 1
  const signed = (simple ? undefined : await findSignupByKey(db, userId, key)) ?? (await signNow())
  const [kept, asked] = [signed.people.map(({ childId }) => childId), wanted].map(sorted)
  const same = signed.event_id === eventId && signed.name === name && isDeepStrictEqual(kept, asked)
  if (!same) throw errors.CONFLICT()
  return presentSignup(signed)

  async function signNow(): Promise<SignupRow> {
    if (!simple) await refuseParty()
    const outcome = await insertSignup(db, { key, eventId, userId, name, people: wanted, at: now })
    if (typeof outcome === 'object') return outcome
    const row = await findSignupByKey(db, userId, key)
    if (row) return row
    if (outcome === 'taken') throw errors.ALREADY_SIGNED_UP()
    return tellWhy()
  }

  async function refuseParty(): Promise<void> {
    if (new Set(wanted).size < wanted.length) throw errors.ALREADY_SIGNED_UP()
    if (name !== null && !(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    const event = await knownEvent()
    const own = children.length > 0 ? (await childrenOf(db, userId)).map(({ id }) => id) : []
    if (!children.every((childId) => own.includes(childId))) throw errors.UNKNOWN_CHILD()
    const guardianComes = wanted.includes(null) || (await comesAlready())
    const fault = partyFault({ guardianComes, children: children.length, size: wanted.length }, event)
    if (fault) throw errors.PARTY_REFUSED({ message: partyFaultTexts[fault], data: { fault } })
  }

  async function knownEvent(): Promise<EventRow> {
    const event = await findEvent(db, eventId)
    if (!event || event.state === 'draft') throw refusal('NOT_FOUND')
    return event
  }

  async function comesAlready(): Promise<boolean> {
    const earlier = await signupsFor(db, userId, eventId)
    return earlier.some(comesOneself)
  }

  async function tellWhy(): Promise<never> {
    const { state, team_id } = await knownEvent()
    if (state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (state === 'ended') throw errors.EVENT_ENDED()
    if (team_id !== null && !(await memberName(db, team_id, userId))) throw errors.TEAM_ONLY()
    throw errors.SIGN_UP_OVER()
  }
})

function sorted(ids: (string | null)[]): string[] {
  return ids.map(String).sort()
}

/** Whether who signed up is of the party, and not only children of theirs. */
function comesOneself({ people }: SignupRow): boolean {
  return people.some(({ childId }) => childId === null)
}

export const cancel = os.signups.cancel.handler(async ({ input: { signupId }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const signup = await findSignup(db, userId, signupId)
  if (!signup) throw refusal('NOT_FOUND')
  if (signup.state !== 'cancelled') {
    const event = await findEvent(db, signup.event_id)
    if (event?.state === 'ended') throw errors.EVENT_ENDED()
    if (event?.audience === 'accompanied' && comesOneself(signup)) {
      const others = (await signupsFor(db, userId, event.id)).filter(({ id }) => id !== signupId)
      if (others.length > 0) throw errors.CHILDREN_FIRST()
    }
    await cancelSignup(db, { id: signupId, eventId: signup.event_id }, now)
  }
  const after = await findSignup(db, userId, signupId)
  if (after?.state !== 'cancelled') throw errors.ALREADY_THERE()
  return presentSignup(after)
})

export const mine = os.signups.mine.handler(async ({ context: { db, person } }) => {
  const rows = person ? await signupsOf(db, person.userId, 100) : []
  return rows.map(({ signup, event }) => ({ ...presentSignup(signup), event: presentEvent(event) }))
})
