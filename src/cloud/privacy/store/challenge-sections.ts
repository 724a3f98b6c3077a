import { and, desc, eq, sql } from 'drizzle-orm'
import {
  challengePhotos,
  challengeReminders,
  challenges,
  challengeTicks,
  followUpAnswers,
  teachBacks,
} from '../../challenge/store/schema'
import type { Database, Orm } from '../../database/database'
import { children, familyMembers } from '../../guardians/store/schema'
import type { Section } from './section'

/** The challenges of the children of a user's family. */
function challengesOf(orm: Orm, userId: string) {
  const { id, startsOn, actions, pledgeVersion, signature, begunAt } = challenges
  return orm
    .select({ id, nickname: children.nickname, startsOn, actions, pledgeVersion, signature, begunAt })
    .from(familyMembers)
    .innerJoin(children, eq(children.familyId, familyMembers.familyId))
    .innerJoin(challenges, eq(challenges.childId, children.id))
    .where(eq(familyMembers.userId, userId))
    .as('own')
}

/** The challenges of a family. */
export const challengeSections = {
  challenges: (orm, userId) => {
    const own = challengesOf(orm, userId)
    return orm
      .select({
        nickname: own.nickname,
        firstDay: own.startsOn,
        actions: own.actions,
        version: own.pledgeVersion,
        signature: sql<string>`${own.signature}::text`,
        signed: own.begunAt,
      })
      .from(own)
      .orderBy(desc(own.startsOn), own.id)
  },
  ticks: (orm, userId) => {
    const own = challengesOf(orm, userId)
    const { localDay, at, pointId, day, challengeId } = challengeTicks
    return orm
      .select({
        nickname: own.nickname,
        day: localDay,
        ticked: at,
        confirmed: sql<boolean>`${pointId} is not null`,
        photo: sql<boolean>`exists (
          select 1 from challenge_photos p where p.challenge_id = ${own.id} and p.day = ${day})`,
      })
      .from(own)
      .innerJoin(challengeTicks, eq(challengeId, own.id))
      .orderBy(desc(localDay), own.id)
  },
  teachBacks: (orm, userId) => {
    const own = challengesOf(orm, userId)
    const { localDay, before, after, at, key, challengeId } = teachBacks
    return orm
      .select({ nickname: own.nickname, day: localDay, before, after })
      .from(own)
      .innerJoin(teachBacks, eq(challengeId, own.id))
      .orderBy(desc(at), key)
  },
  followUps: (orm, userId) => {
    const own = challengesOf(orm, userId)
    const { day, answer, challengeId } = followUpAnswers
    return orm
      .select({ nickname: own.nickname, dayNumber: day, followUp: answer })
      .from(own)
      .innerJoin(followUpAnswers, eq(challengeId, own.id))
      .orderBy(desc(day), own.id)
  },
  reminders: (orm, userId) => {
    const own = challengesOf(orm, userId)
    const { time, challengeId } = challengeReminders
    return orm
      .select({ nickname: own.nickname, remindAt: time })
      .from(own)
      .innerJoin(challengeReminders, and(eq(challengeId, own.id), eq(challengeReminders.userId, userId)))
      .orderBy(own.id)
  },
} satisfies Record<string, Section>

/** The days of the family's challenges that have a photo: at most `most`, after the first `from`. */
export function photosOf(db: Database, userId: string, { from, most }: { from: number; most: number }) {
  return db.query((orm) => {
    const own = challengesOf(orm, userId)
    const { challengeId, day } = challengePhotos
    return orm
      .select({ challengeId: own.id, day })
      .from(own)
      .innerJoin(challengePhotos, eq(challengeId, own.id))
      .orderBy(own.id, day)
      .limit(most)
      .offset(from)
  })
}
