import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { refusal } from '../dispatch/refusal'
import { isGroup } from './groups'
import { findContest } from './store/contests'
import { findEntry, insertEntry } from './store/entries'

export const join = os.contests.join.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { contestId, groupId = '', name = null } = input
  if (!(await findEntry(db, contestId, userId))) await enter()
  const entry = await findEntry(db, contestId, userId)
  if (entry?.groupId !== groupId || entry.name !== name) throw errors.CONFLICT()
  return { contestId, groupId, name }

  async function enter(): Promise<void> {
    const contest = await findContest(db, contestId)
    if (!contest) throw refusal('NOT_FOUND')
    if (contest.cancelledAt !== null) throw errors.CONTEST_CANCELLED()
    if (contest.to <= now) throw errors.CONTEST_ENDED()
    if (!(await isGroup(db, contest, groupId))) throw errors.UNKNOWN_GROUP()
    if (name !== null && contest.age !== 'adult') throw errors.NOT_NAMED()
    if (name !== null && !(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    await insertEntry(db, { contestId, userId, groupId, name }, now)
  }
})
