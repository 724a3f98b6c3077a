import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Dispatch } from '#cloud/dispatch/dispatch'
import { createDispatch } from '#cloud/router'
import type { Caller, Services } from '#cloud/dispatch/context'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import type { Database } from '#cloud/database/database'
import { findOrAdmitPerson } from '#cloud/people/store/people'
import type { ProcedurePath } from '#contract/contract'
import type { Role } from '#contract/identity'
import { checkedRows } from './checked-rows'
import { openFresh } from './open-fresh'
import { testBank } from './quiz/test-bank'

/** 10:00 on 2026-05-20 in Qiqihar. */
export const noon = new Date('2026-05-20T02:00:00.000Z')

export interface LogLine {
  readonly [key: string]: unknown
}

export interface TestCloud {
  /** For what a test arranges and looks at. */
  readonly db: Database
  readonly dispatch: Dispatch
  /** Everything that was logged. */
  readonly logged: LogLine[]
  /** Dispatches as a caller; answers status and body. */
  ask(path: ProcedurePath, input?: unknown, caller?: Caller): ReturnType<Dispatch>
}

/** `app`: what the cloud runs on, where that is not what the test itself uses. */
export interface Given extends Partial<Services> {
  readonly app?: Database
}

/** A cloud on a database of its own in memory, or on the one given. */
export async function openTestCloud({ app, ...changes }: Given = {}): Promise<TestCloud> {
  const db = changes.db ?? checkedRows(await openFresh())
  const logged: LogLine[] = []
  const listen = (line: object) => void logged.push({ ...line })
  const services: Services = {
    db,
    clock: () => noon,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: testBank,
    log: { debug: listen, info: listen, error: listen },
    ...changes,
    ...(app && { db: app }),
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

/** Somebody who holds a role, for an organisation if one is given. */
export async function holderOf(
  db: Database,
  role: Role,
  organisationId: string | null = null,
): Promise<NonNullable<Caller>> {
  const caller = stranger()
  const { userId } = await findOrAdmitPerson(db, caller, noon)
  await db.run(sql`
    insert into role_grants (user_id, role, organisation_id)
    values (${userId}::uuid, ${role}, ${organisationId}::uuid)`)
  return caller
}

/** A new school; answers its id. */
export async function aSchool(db: Database, name = `小学${randomUUID().slice(0, 8)}`): Promise<string> {
  const [school] = await db.run<{ id: string }>(sql`
    insert into organisations (kind, name, district) values ('school', ${name}, '龙沙区') returning id`)
  return school?.id ?? ''
}

/** A clock that a test sets. */
export function settableClock(start = noon) {
  let now = start
  return { clock: () => now, set: (to: Date | string) => void (now = new Date(to)) }
}

/** The data of a reply. Throws the code where it is an error. */
export async function dataOf<Data = never>(reply: ReturnType<Dispatch>): Promise<Data> {
  const { body } = await reply
  if (!body.ok) throw new Error(body.error.code)
  return body.data as Data
}

/** The code of a reply: `OK`, or that of its error. */
export async function codeOf(reply: ReturnType<Dispatch>): Promise<string> {
  const { body } = await reply
  return body.ok ? 'OK' : body.error.code
}

export function aReport(changes: object = {}) {
  return { key: randomUUID(), kind: 'missing', query: '苞米瓤子', cityId: 'qiqihar', ...changes }
}

/** A contest of the city for adults, which only an admin may open: from 10:00, for a week. */
export function aContest(changes: object = {}) {
  const window = { from: '2026-05-20T02:00:00.000Z', to: '2026-05-27T02:00:00.000Z' }
  const size = { questionCount: 5, attempts: 1, age: 'adult' }
  return { key: randomUUID(), title: '鹤城分类知识竞赛', scope: 'city', ...window, ...size, ...changes }
}

/** An event of an organisation, two days later from ten to twelve, for two people. */
export function anEvent(organisationId: string, changes: object = {}) {
  const what = { kind: 'community', title: '桶边指导志愿活动', place: '鹤鸣社区广场' }
  const contact = { contactName: '李晓燕', contactPhone: '0452-1234567' }
  const times = {
    startsAt: '2026-05-22T02:00:00.000Z',
    endsAt: '2026-05-22T04:00:00.000Z',
    signUpUntil: '2026-05-22T01:00:00.000Z',
  }
  const rules = { capacity: 2, audience: 'everyone', creditedMinutes: 120, checkOut: false }
  return { key: randomUUID(), organisationId, ...what, ...contact, ...times, ...rules, ...changes }
}
