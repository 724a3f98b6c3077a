import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { groupsOf } from './groups'
import { presentContest } from './present'
import { findContestByCode } from './store/contests'
import { findEntry } from './store/entries'

export const byCode = os.contests.byCode.handler(async ({ input, context: { db, person }, errors }) => {
  const code = readJoinCode(input.code)
  const contest = code && (await findContestByCode(db, code))
  if (!contest) throw errors.UNKNOWN_CODE()
  const entry = person && (await findEntry(db, contest.id, person.userId))
  return {
    ...presentContest(contest),
    groups: await groupsOf(db, contest),
    entry: entry ? { groupId: entry.groupId, name: entry.name } : null,
  }
})
