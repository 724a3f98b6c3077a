import type { CallContext } from '../dispatch/context'
import { refusal } from '../dispatch/refusal'
import { type ChallengeRow, findChallenge } from './store/challenges'
import { presentChallenge } from './present'

type Asked = Pick<CallContext, 'db' | 'now'>

/** Finds a challenge of the family that the user is in. Throws NOT_FOUND for everybody else. */
export async function challengeOf({ db }: Asked, userId: string, id: string): Promise<ChallengeRow> {
  const row = await findChallenge(db, userId, id)
  if (!row) throw refusal('NOT_FOUND')
  return row
}

/** The challenge in its present state, as a reply. */
export async function shownChallenge(asked: Asked, userId: string, id: string) {
  return presentChallenge(await challengeOf(asked, userId, id), asked.now)
}
