import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { pledges } from './schema'

export type Pledge = Awaited<ReturnType<typeof pledgesOf>>[number]

/** The pledges that the user signed, the latest first. */
export function pledgesOf(db: Database, userId: string) {
  const { version, name, signedAt } = pledges
  return db.query((orm) =>
    orm
      .select({ version, name, signedAt })
      .from(pledges)
      .where(eq(pledges.userId, userId))
      .orderBy(desc(signedAt), desc(version)),
  )
}

/** Saves a signed pledge, once per version. */
export async function insertPledge(db: Database, pledge: typeof pledges.$inferInsert): Promise<void> {
  await db.query((orm) => orm.insert(pledges).values(pledge).onConflictDoNothing())
}
