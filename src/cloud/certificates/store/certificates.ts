import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { certificates } from './schema'

/** The columns that are printed on a certificate. */
const printed = {
  code: certificates.code,
  name: certificates.name,
  what: certificates.what,
  day: certificates.localDay,
}

export type Certificate = Awaited<ReturnType<typeof certificatesOf>>[number]

export async function findCertificate(
  db: Database,
  userId: string,
  about: string,
): Promise<Certificate | undefined> {
  const [row] = await db.query((orm) =>
    orm
      .select(printed)
      .from(certificates)
      .where(and(eq(certificates.userId, userId), eq(certificates.about, about))),
  )
  return row
}

export async function findCertificateByCode(db: Database, code: string): Promise<Certificate | undefined> {
  const [row] = await db.query((orm) =>
    orm.select(printed).from(certificates).where(eq(certificates.code, code)),
  )
  return row
}

export function certificatesOf(db: Database, userId: string) {
  return db.query((orm) =>
    orm
      .select(printed)
      .from(certificates)
      .where(eq(certificates.userId, userId))
      .orderBy(desc(certificates.issuedAt), certificates.code)
      .limit(100),
  )
}

/** Saves a certificate, unless its code is taken or the person already has one about the same achievement. */
export async function insertCertificate(
  db: Database,
  certificate: typeof certificates.$inferInsert,
): Promise<void> {
  await db.query((orm) => orm.insert(certificates).values(certificate).onConflictDoNothing())
}
