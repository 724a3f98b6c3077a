import { challenge as content } from '#content/built/challenge'
import { areKeepable } from '#domain/challenge/content'
import { challengeDays, mayBeginOn } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { insertChallenge } from './store/beginning'
import { type ChallengeRow, findChallengeByKey } from './store/challenges'
import { isInFamily } from './store/in-family'
import { knownPerson } from '../dispatch/known-person'
import { presentChallenge } from './present'
import { mustBeAgreedTo } from '../guardians/public'

const actions = new Map(content.actions.map((action) => [action.id, action]))
const pledgeVersion = content.pledges.at(-1)?.version

export const begin = os.challenge.begin.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const row = (await findChallengeByKey(db, userId, key)) ?? (await beginNow())
  const same = row.child_id === asked.childId && row.starts_on === asked.startsOn
  if (!same || row.actions.join() !== asked.actions.join()) throw errors.CONFLICT()
  return presentChallenge(row, now)

  async function beginNow(): Promise<ChallengeRow> {
    if (!(await isInFamily(db, userId, asked.childId))) throw refusal('NOT_FOUND')
    await mustBeAgreedTo(db, asked.childId, asked.signature.length > 0 ? 'signature' : undefined, errors)
    if (!mayBeginOn(asked.startsOn, localDay(now))) throw errors.BAD_START()
    const picked = asked.actions.flatMap((id) => actions.get(id) ?? [])
    if (new Set(picked).size < 3) throw errors.UNKNOWN_ACTION()
    if (!areKeepable(picked)) throw errors.NOT_EVERY_DAY()
    if (asked.pledgeVersion !== pledgeVersion) throw errors.PLEDGE_OLD()
    await insertChallenge(db, { key, userId, ...asked, begunAt: now }, challengeDays)
    const begun = await findChallengeByKey(db, userId, key)
    if (!begun) throw errors.UNDER_WAY()
    return begun
  }
})
