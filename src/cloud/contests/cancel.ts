import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { cancelContest } from './store/cancel-contest'
import { findContest } from './store/contests'

export const cancel = os.contests.cancel.handler(async ({ input, context, errors }) => {
  const { db, now, requestId } = context
  const { userId, roles } = knownPerson(context.person)
  const contest = await findContest(db, input.contestId)
  const mayCancel = contest?.openerId === userId || roles.some(({ role }) => role === 'admin')
  if (!contest || !mayCancel) throw refusal('NOT_FOUND')
  const by = { actorId: userId, requestId, at: now }
  if ((await cancelContest(db, contest.id, input.key, by)) === 'taken') throw errors.CONFLICT()
  const cancelled = await findContest(db, contest.id)
  return { contestId: contest.id, cancelledAt: (cancelled?.cancelledAt ?? now).toISOString() }
})
