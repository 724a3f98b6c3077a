import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { diaryEntries } from '../../diary/store/schema'
import { groupFamilies, groups } from '../../groups/store/schema'
import { childConsents, children, families, familyMembers } from '../../guardians/store/schema'
import { organisations } from '../../people/store/schema'
import type { Section } from './section'

/** In full bags; the database keeps half bags. */
const bags = (column: (typeof diaryEntries)['recyclable' | 'hazardous' | 'food' | 'other']) =>
  sql<number>`(${column} / 2.0)::float`

/** The family, its children, and what they did together. */
export const familySections = {
  family: (orm, userId) =>
    orm
      .select({
        code: families.code,
        joined: familyMembers.joinedAt,
        adults: sql<number>`(select count(*)::int from family_members a where a.family_id = ${families.id})`,
      })
      .from(familyMembers)
      .innerJoin(families, eq(families.id, familyMembers.familyId))
      .where(eq(familyMembers.userId, userId)),
  children: (orm, userId) => {
    const { nickname, ageBand, avatar, createdAt, removedAt, id } = children
    return orm
      .select({ nickname, ageBand, avatar, added: createdAt, removed: removedAt })
      .from(children)
      .where(and(eq(children.guardianId, userId), isNotNull(nickname)))
      .orderBy(desc(createdAt), id)
  },
  consents: (orm, userId) => {
    const { version, photos, signature, consentedAt, withdrawnAt, id } = childConsents
    return orm
      .select({
        nickname: children.nickname,
        version,
        agreedPhotos: photos,
        agreedSignature: signature,
        agreed: consentedAt,
        withdrawn: withdrawnAt,
      })
      .from(childConsents)
      .innerJoin(children, eq(children.id, childConsents.childId))
      .where(eq(childConsents.guardianId, userId))
      .orderBy(desc(consentedAt), id)
  },
  groups: (orm, userId) =>
    orm
      .select({ groupName: groups.name, organisation: organisations.name, joined: groupFamilies.joinedAt })
      .from(familyMembers)
      .innerJoin(groupFamilies, eq(groupFamilies.familyId, familyMembers.familyId))
      .innerJoin(groups, eq(groups.id, groupFamilies.groupId))
      .innerJoin(organisations, eq(organisations.id, groups.organisationId))
      .where(eq(familyMembers.userId, userId))
      .orderBy(desc(groupFamilies.joinedAt), groups.id),
  diary: (orm, userId) => {
    const { localDay, recyclable, hazardous, food, other } = diaryEntries
    return orm
      .select({
        day: localDay,
        recyclable: bags(recyclable),
        hazardous: bags(hazardous),
        food: bags(food),
        other: bags(other),
      })
      .from(familyMembers)
      .innerJoin(diaryEntries, eq(diaryEntries.familyId, familyMembers.familyId))
      .where(eq(familyMembers.userId, userId))
      .orderBy(desc(localDay))
  },
} satisfies Record<string, Section>
