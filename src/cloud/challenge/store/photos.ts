import { and, eq, sql } from 'drizzle-orm'
import type { CleanJpeg } from '#domain/photo/jpeg'
import type { Database } from '../../database/database'
import { challengePhotos, challenges, challengeTicks } from './schema'

/**
 * Saves the photo of a ticked day, replacing an earlier one; answers whether the day is ticked. Locking the
 * challenge's row puts this before or after a withdrawal of the consent.
 */
export async function keepPhoto(
  db: Database,
  { challengeId, day }: { readonly challengeId: string; readonly day: number },
  photo: CleanJpeg,
): Promise<boolean> {
  const { jpeg } = challengePhotos
  const kept = await db.query((orm) =>
    orm
      .insert(challengePhotos)
      .select((query) =>
        query
          .select({
            challengeId: challenges.id,
            day: challengeTicks.day,
            jpeg: sql`${sql.param(photo, jpeg)}::bytea`.as('jpeg'),
          })
          .from(challenges)
          .innerJoin(challengeTicks, eq(challengeTicks.challengeId, challenges.id))
          .where(and(eq(challenges.id, challengeId), eq(challengeTicks.day, day)))
          .for('key share', { of: challenges }),
      )
      .onConflictDoUpdate({
        target: [challengePhotos.challengeId, challengePhotos.day],
        set: { jpeg: sql`excluded.jpeg` },
      })
      .returning({ day: challengePhotos.day }),
  )
  return kept.length > 0
}
