import { implement } from '@orpc/server'
import { contract } from '#contract/contract'
import { findOrAdmitPerson, findPerson, type Identity, type Person } from '../store/people'
import { countUse } from '../store/rate-windows'
import { type Access, accessOf } from './access'
import type { CallContext } from './context'
import { refusal } from './refusal'

// Input is validated before the first of our steps, not after the last: what is malformed costs no database time.
const base = implement(contract)
  .$context<CallContext>()
  .$config({ initialInputValidationIndex: Number.NEGATIVE_INFINITY })

const limitRate = base.middleware(async ({ context, path, next }) => {
  const action = path.join('.')
  const access = accessOf(action)
  if (!access) throw refusal('FORBIDDEN')
  // Who is not signed in reaches nothing that costs more than the refusal itself.
  const person = context.caller && (await countedPerson(context, context.caller, access, action))
  return next({ context: { access, person } })
})

async function countedPerson(
  { db, now, readLimit }: CallContext,
  caller: Identity,
  { writes }: Access,
  action: string,
): Promise<Person | undefined> {
  if (!writes) {
    refuseWhileOver(readLimit(caller, now))
    return findPerson(db, caller, now)
  }
  const person = await findOrAdmitPerson(db, caller, now)
  refuseWhileOver(await countUse(db, person.userId, action, writes, now))
  return person
}

function refuseWhileOver(retryAfterSeconds: number): void {
  if (retryAfterSeconds > 0) throw refusal('RATE_LIMITED', { retryAfterSeconds })
}

const authorise = limitRate.concat(async ({ context, next }) => {
  const { audience } = context.access
  if (audience !== 'everyone' && !context.caller) throw refusal('UNAUTHENTICATED')
  if (typeof audience !== 'string' && !context.person?.roles.some(({ role }) => audience.includes(role))) {
    throw refusal('FORBIDDEN')
  }
  return next()
})

/** Handlers are made with this: validated → rate-limited → authorised → handled → only listed fields go out. */
export const os = base.use(authorise)
