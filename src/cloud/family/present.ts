import { consentVersion } from '#domain/family/family'
import type { Database } from '../database/database'
import { challengesInFamily, type ChallengeSummary } from '../challenge/public'
import {
  childrenInFamily,
  type FamilyChildRow,
  familyMembersOf,
  type FamilyRow,
  findFamilyOf,
} from '../guardians/public'
import { groupsOfFamily, type JoinedRow, presentGroup } from '../groups/public'

/** The person's family as shown to its adults; nobody else may see it. */
export async function presentMine(db: Database, userId: string) {
  const row = await findFamilyOf(db, userId)
  return { family: row ? await presentFamily(db, row, userId) : null, consentVersion }
}

async function presentFamily(db: Database, { id, code }: FamilyRow, userId: string) {
  const people = await familyMembersOf(db, id)
  const groups = await groupsOfFamily(db, id)
  const challenges = await challengesInFamily(db, id)
  const guardianId = people[0]?.userId
  return {
    familyId: id,
    code,
    adults: people.length,
    me: { guardian: guardianId === userId },
    members: people.map(({ id: memberId, userId: adultId, joinedAt }) => ({
      memberId,
      me: adultId === userId,
      guardian: adultId === guardianId,
      joinedAt: joinedAt.toISOString(),
    })),
    children: (await childrenInFamily(db, id)).map((child) =>
      presentChild(child, { groups, challenges, userId }),
    ),
    groups: groups.filter(({ kind }) => kind === 'community').map(presentGroup),
  }
}

interface AroundChild {
  readonly groups: readonly JoinedRow[]
  readonly challenges: readonly ChallengeSummary[]
  readonly userId: string
}

function presentChild(child: FamilyChildRow, { groups, challenges, userId }: AroundChild) {
  const last = challenges.find(({ childId }) => childId === child.id)
  return {
    childId: child.id,
    nickname: child.nickname,
    ageBand: child.ageBand,
    avatar: child.avatar,
    own: child.guardianId === userId,
    consent: {
      version: child.version,
      at: child.consentedAt.toISOString(),
      photos: child.photos,
      signature: child.signature,
    },
    challenge: last ? { challengeId: last.id, startsOn: last.startsOn, ticked: last.ticked } : null,
    groups: groups.filter(({ childIds }) => childIds.includes(child.id)).map(presentGroup),
  }
}
