import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { findEntry, insertEntry } from './store/entries'
import { type ContestRow, findContest, findContestByCode } from './store/contests'
import type { Database } from '../database/database'
import { knownPerson } from '../dispatch/known-person'
import { presentContest } from './present'
import { mayBePublic } from '../dispatch/public-text'
import { allOrganisations, type Organisation } from '../people/public'

export const byCode = os.contests.byCode.handler(async ({ input, context: { db, person }, errors }) => {
  const code = readJoinCode(input.code)
  const contest = code && (await findContestByCode(db, code))
  if (!contest) throw errors.UNKNOWN_CODE()
  const entry = person && (await findEntry(db, contest.id, person.userId))
  return {
    ...presentContest(contest),
    groups: await groupsOf(db, contest),
    entry: entry ? { groupId: entry.group_id, name: entry.name } : null,
  }
})

export const join = os.contests.join.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { contestId, groupId = '', name = null } = input
  if (!(await findEntry(db, contestId, userId))) await enter()
  const entry = await findEntry(db, contestId, userId)
  if (entry?.group_id !== groupId || entry.name !== name) throw errors.CONFLICT()
  return { contestId, groupId, name }

  async function enter(): Promise<void> {
    const contest = await findContest(db, contestId)
    if (!contest) throw refusal('NOT_FOUND')
    if (contest.cancelled_at !== null) throw errors.CONTEST_CANCELLED()
    if (new Date(contest.closes_at) <= now) throw errors.CONTEST_ENDED()
    if (!(await isGroup(db, contest, groupId))) throw errors.UNKNOWN_GROUP()
    if (name !== null && contest.age !== 'adult') throw errors.NOT_NAMED()
    if (name !== null && !(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    await insertEntry(db, { contestId, userId, groupId, name }, now)
  }
})

async function isGroup(db: Database, contest: ContestRow, groupId: string): Promise<boolean> {
  const groups = await groupsOf(db, contest)
  return groups.length === 0 ? groupId === '' : groups.some(({ id }) => id === groupId)
}

/** In the city the units; else what the opener named. A contest without groups is one group by itself. */
async function groupsOf(db: Database, { scope, groups }: ContestRow): Promise<Organisation[]> {
  return scope === 'city' ? allOrganisations(db) : groups.map((name) => ({ id: name, name }))
}
