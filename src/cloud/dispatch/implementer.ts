import { implement } from '@orpc/server'
import { contract } from '#contract/contract'
import { findOrAdmitPerson, findPerson, type Identity, type Person } from '../store/people'
import { countUse } from '../store/rate-windows'
import { type Access, accessOf } from './access'
import type { CallContext, Caller } from './context'
import { refusal } from './refusal'

// Input is validated before the first of our steps, not after the last: what is malformed costs no database time.
const base = implement(contract)
  .$context<CallContext>()
  .$config({ initialInputValidationIndex: Number.NEGATIVE_INFINITY })

/** Rate-limits, then authorises. One step rather than two: each layer of oRPC costs as much as what it holds. */
const admit = base.middleware(async ({ context, path, next }) => {
  const action = path.join('.')
  const access = accessOf(action)
  if (!access) throw refusal('FORBIDDEN')
  // Who is not signed in reaches nothing that costs more than the refusal itself.
  const person = context.caller && (await countedPerson(context, context.caller, access, action))
  authorise(access, context.caller, person)
  return next({ context: { person } })
})

async function countedPerson(
  { db, now, readLimit }: CallContext,
  caller: Identity,
  { writes, findsPerson }: Access,
  action: string,
): Promise<Person | undefined> {
  if (!writes) {
    refuseWhileOver(readLimit(caller, now))
    return findsPerson ? undefined : findPerson(db, caller, now)
  }
  const person = await findOrAdmitPerson(db, caller, now)
  refuseWhileOver(await countUse(db, person.userId, action, writes, now))
  return person
}

function refuseWhileOver(retryAfterSeconds: number): void {
  if (retryAfterSeconds > 0) throw refusal('RATE_LIMITED', { retryAfterSeconds })
}

function authorise({ audience }: Access, caller: Caller, person: Person | undefined): void {
  if (audience !== 'everyone' && !caller) throw refusal('UNAUTHENTICATED')
  const anyone = typeof audience === 'string'
  if (!anyone && !person?.roles.some(({ role }) => audience.includes(role))) throw refusal('FORBIDDEN')
}

/** Handlers are made with this: validated → rate-limited → authorised → handled → only listed fields go out. */
export const os = base.use(admit)
