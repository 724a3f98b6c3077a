import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { createDispatch, type Dispatch } from '#cloud/dispatch/dispatch'
import type { Caller, Services } from '#cloud/dispatch/context'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import type { Database } from '#cloud/store/database'
import { findOrAdmitPerson } from '#cloud/store/people'
import type { ProcedurePath } from '#contract/contract'
import type { Role } from '#contract/identity'

/** 10:00 on 2026-05-20 in Qiqihar. */
export const noon = new Date('2026-05-20T02:00:00.000Z')

export interface LogLine {
  readonly [key: string]: unknown
}

export interface TestCloud {
  readonly db: Database
  readonly dispatch: Dispatch
  /** Everything that was logged. */
  readonly logged: LogLine[]
  /** Dispatches as a caller; answers status and body. */
  ask(path: ProcedurePath, input?: unknown, caller?: Caller): ReturnType<Dispatch>
}

/** A cloud on a database of its own in memory, or on the one given. */
export async function openTestCloud(changes: Partial<Services> = {}): Promise<TestCloud> {
  const db = changes.db ?? (await openEmbedded())
  const logged: LogLine[] = []
  const listen = (line: object) => void logged.push({ ...line })
  const services: Services = {
    db,
    clock: () => noon,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    log: { debug: listen, info: listen, error: listen },
    ...changes,
  }
  const dispatch = createDispatch(services)
  return {
    db,
    dispatch,
    logged,
    ask: (path, input, caller) => dispatch({ path, input, caller, requestId: randomUUID() }),
  }
}

/** Somebody nobody has met. */
export function stranger(): NonNullable<Caller> {
  return { provider: 'local', subject: randomUUID() }
}

/** Somebody who holds a role. */
export async function holderOf(db: Database, role: Role): Promise<NonNullable<Caller>> {
  const caller = stranger()
  const { userId } = await findOrAdmitPerson(db, caller, noon)
  await db.run(sql`insert into role_grants (user_id, role) values (${userId}::uuid, ${role})`)
  return caller
}

export function aReport(changes: object = {}) {
  return { key: randomUUID(), kind: 'missing', query: '苞米瓤子', cityId: 'qiqihar', ...changes }
}
