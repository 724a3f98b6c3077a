import { shownNames, standingOf } from '#domain/contests/standing'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { bestNamed, contestSeenBy, groupSums } from './store/standing'
import { presentContest } from './present'

const mostNames = 50

export const standing = os.contests.standing.handler(async ({ input, context: { db, person } }) => {
  const contest = person && (await contestSeenBy(db, input.contestId, person.userId))
  if (!contest) throw refusal('NOT_FOUND')
  const [groups, names] = await Promise.all([
    groupSums(db, contest.id),
    contest.age === 'adult' ? bestNamed(db, contest.id, mostNames) : [],
  ])
  return {
    ...presentContest(contest),
    groups: standingOf(groups),
    names: shownNames(contest.age, names),
    own: { attemptsUsed: contest.attemptsUsed, best: contest.best },
  }
})
