import { consentVersion } from '#domain/family/family'
import type { Database } from '../database/database'
import { isoInstant } from '../database/iso-instant'
import { challengesInFamily, type ChallengeSummary } from '../challenge/public'
import {
  childrenInFamily,
  type FamilyChildRow,
  familyMembersOf,
  type FamilyRow,
  findFamilyOf,
} from '../guardians/public'
import { groupsOfFamily, type JoinedRow, presentGroup } from '../groups/public'

/** Somebody's family as its adults see it, and nobody else does. */
export async function presentMine(db: Database, userId: string) {
  const row = await findFamilyOf(db, userId)
  return { family: row ? await presentFamily(db, row, userId) : null, consentVersion }
}

async function presentFamily(db: Database, { id, code }: FamilyRow, userId: string) {
  const people = await familyMembersOf(db, id)
  const groups = await groupsOfFamily(db, id)
  const challenges = await challengesInFamily(db, id)
  const guardianId = people[0]?.user_id
  return {
    familyId: id,
    code,
    adults: people.length,
    me: { guardian: guardianId === userId },
    members: people.map(({ id: memberId, user_id, joined_at }) => ({
      memberId,
      me: user_id === userId,
      guardian: user_id === guardianId,
      joinedAt: isoInstant(joined_at),
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
    ageBand: child.age_band,
    avatar: child.avatar,
    own: child.guardian_id === userId,
    consent: {
      version: child.consent_version,
      at: isoInstant(child.consented_at),
      photos: child.photos,
      signature: child.signature,
    },
    challenge: last ? { challengeId: last.id, startsOn: last.startsOn, ticked: last.ticked } : null,
    groups: groups.filter(({ child_ids }) => child_ids.includes(child.id)).map(presentGroup),
  }
}
