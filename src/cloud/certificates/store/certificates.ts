import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'

export interface Certificate {
  readonly code: string
  readonly name: string
  /** The sentence on it. */
  readonly what: string
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly day: string
}

interface NewCertificate extends Certificate {
  readonly userId: string
  /** As `Achievement` of the handlers names it. */
  readonly about: string
  readonly issuedAt: Date
}

const columns = sql`code, name, what, local_day::text as day`

export async function findCertificate(
  db: Database,
  userId: string,
  about: string,
): Promise<Certificate | undefined> {
  const [row] = await db.run<Certificate>(
    sql`select ${columns} from certificates where user_id = ${userId}::uuid and about = ${about}`,
  )
  return row
}

export async function findCertificateByCode(db: Database, code: string): Promise<Certificate | undefined> {
  const [row] = await db.run<Certificate>(sql`select ${columns} from certificates where code = ${code}`)
  return row
}

export function certificatesOf(db: Database, userId: string): Promise<Certificate[]> {
  return db.run<Certificate>(sql`
    select ${columns} from certificates where user_id = ${userId}::uuid order by issued_at desc, code limit 100`)
}

/** Keeps a certificate, unless its code is taken or the person has one about the same. */
export async function insertCertificate(db: Database, certificate: NewCertificate): Promise<void> {
  const { code, userId, about, name, what, day, issuedAt } = certificate
  await db.run(sql`
    insert into certificates (code, user_id, about, name, what, local_day, issued_at)
    values (${code}, ${userId}::uuid, ${about}, ${name}, ${what}, ${day}::date,
      ${issuedAt.toISOString()}::timestamptz)
    on conflict do nothing`)
}
