import type { Access } from './access'
import type { CallContext, Caller } from './context'
import { networkOf } from './read-limit'
import { refusal } from './refusal'
import {
  countUse,
  findOrAdmitPerson,
  findPerson,
  type Identity,
  type Person,
  type RateLimit,
  type Use,
} from '../people/public'

/**
 * Applies the rate limit, then checks that the caller may use the procedure. Answers the person, if known.
 * `action` is the procedure's path.
 */
export async function admit(
  context: CallContext,
  action: string,
  access: Access | undefined,
): Promise<Person | undefined> {
  if (!access) throw refusal('FORBIDDEN')
  // A caller who is not signed in is counted by network, and reaches only what is open to everyone.
  if (!context.caller) countNetwork(context)
  const person = context.caller && (await countedPerson(context, context.caller, access, action))
  authorise(access, context.caller, person)
  return person
}

function countNetwork({ address, readLimit, now }: CallContext): void {
  if (address !== undefined) refuseWhileOver(readLimit(networkOf(address), now))
}

async function countedPerson(
  context: CallContext,
  caller: Identity,
  { writes, findsPerson }: Access,
  action: string,
): Promise<Person | undefined> {
  const { db, now, readLimit } = context
  if (!writes) {
    refuseWhileOver(readLimit(caller, now))
    return findsPerson ? undefined : findPerson(db, caller, now)
  }
  const { person, waitSeconds } = await countedUse(context, caller, action, writes)
  refuseWhileOver(waitSeconds)
  return person
}

/** Takes one statement for a known person; others are recorded now, by their first act. */
async function countedUse(
  context: CallContext,
  caller: Identity,
  action: string,
  writes: RateLimit,
): Promise<Use> {
  const { db, now } = context
  const use = await countUse(db, caller, action, writes, now)
  if (use) return use
  await findOrAdmitPerson(db, caller, now)
  return countedUse(context, caller, action, writes)
}

function refuseWhileOver(retryAfterSeconds: number): void {
  if (retryAfterSeconds > 0) throw refusal('RATE_LIMITED', { retryAfterSeconds })
}

function authorise({ audience }: Access, caller: Caller, person: Person | undefined): void {
  if (audience !== 'everyone' && !caller) throw refusal('UNAUTHENTICATED')
  const anyone = typeof audience === 'string'
  if (!anyone && !person?.roles.some(({ role }) => audience.includes(role))) throw refusal('FORBIDDEN')
}
