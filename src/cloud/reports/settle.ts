import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { settleReport } from './store/settlements'

export const settle = os.reports.settle.handler(async ({ input, context, errors }) => {
  const { db, now, requestId } = context
  const { userId } = knownPerson(context.person)
  const { id, status, answer } = input
  const settled = await settleReport(db, input, { actorId: userId, requestId, at: now })
  if (!settled) throw refusal('NOT_FOUND')
  const same = settled.target === id && settled.after.status === status && settled.after.answer === answer
  if (!same) throw errors.CONFLICT()
  return { id, status, answer, settledAt: new Date(settled.at).toISOString() }
})
