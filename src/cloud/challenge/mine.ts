import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { lastChallenge } from './store/challenges'
import { isInFamily } from './store/in-family'
import { presentChallenge } from './present'

export const mine = os.challenge.mine.handler(async ({ input: { childId }, context }) => {
  const { db, now, person } = context
  if (!person || !(await isInFamily(db, person.userId, childId))) throw refusal('NOT_FOUND')
  const row = await lastChallenge(db, person.userId, childId)
  return { challenge: row ? presentChallenge(row, now) : null }
})
