import { isDeepStrictEqual } from 'node:util'
import { partyFault, partyFaultTexts } from '#domain/events/party'
import { os } from '../../dispatch/implementer'
import { knownPerson } from '../../dispatch/known-person'
import { mayBePublic } from '../../dispatch/input/public-text'
import { refusal } from '../../dispatch/refusal'
import { childrenOf } from '../../guardians/public'
import { memberName } from '../../teams/public'
import { presentSignup } from '../present'
import { type EventRow, findEvent } from '../store/events'
import { insertSignup } from '../store/signing-up'
import { findSignupByKey, type SignupRow, signupsFor } from '../store/signups'
import { comesOneself } from './comes-oneself'

export const signUp = os.signups.signUp.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { key, eventId, name = null, people } = input
  const wanted = people.map((person) => ('self' in person ? null : person.childId))
  const children = wanted.filter((childId) => childId !== null)
  // Most people come alone and give no name: then the sign-up statement makes all checks. Others are checked
  // first.
  const simple = name === null && children.length === 0 && wanted.length === 1
  const signed = (simple ? undefined : await findSignupByKey(db, userId, key)) ?? (await signNow())
  const [kept, asked] = [signed.people.map(({ childId }) => childId), wanted].map(sorted)
  const same = signed.eventId === eventId && signed.name === name && isDeepStrictEqual(kept, asked)
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
    const { state, teamId } = await knownEvent()
    if (state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (state === 'ended') throw errors.EVENT_ENDED()
    if (teamId !== null && !(await memberName(db, teamId, userId))) throw errors.TEAM_ONLY()
    throw errors.SIGN_UP_OVER()
  }
})

function sorted(ids: (string | null)[]): string[] {
  return ids.map(String).sort()
}
