import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { findAttempt } from './store/attempts'
import { presentAttempt } from './present'

export const attempt = os.quiz.attempt.handler(async ({ input: { attemptId }, context }) => {
  const row = context.person && (await findAttempt(context.db, context.person.userId, attemptId))
  if (!row) throw refusal('NOT_FOUND')
  return presentAttempt(row, context.questions)
})
