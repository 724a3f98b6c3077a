import { sql } from 'drizzle-orm'
import { accessTable } from '#cloud/dispatch/access'
import { router } from '#cloud/handlers/router'
import { contract, type ProcedurePath } from '#contract/contract'
import { type Role, roles } from '#contract/identity'
import type { Caller } from '#cloud/dispatch/context'
import { aContest, anEvent, aReport, holderOf, openTestCloud, stranger, type TestCloud } from '../test-cloud'

const pathsOf = (tree: object) =>
  Object.entries(tree).flatMap(([topic, verbs]) =>
    Object.keys(verbs as object).map((verb) => `${topic}.${verb}`),
  )

test('every procedure of the contract has a handler and a row in the access table', () => {
  const paths = pathsOf(contract).sort()
  expect(pathsOf(router).sort()).toEqual(paths)
  expect(Object.keys(accessTable).sort()).toEqual(paths)
})

const everyone = ['nobody', 'resident', ...roles] as const
type Who = (typeof everyone)[number]

const signedIn = everyone.filter((who) => who !== 'nobody')
const openers: readonly Who[] = ['worker', 'teacher', 'admin']
const organisers: readonly Who[] = ['worker', 'admin']

/** Written out by hand, not derived from the table: this is what was decided. */
const mayCall: Record<ProcedurePath, readonly Who[]> = {
  'certificates.issue': signedIn,
  'certificates.mine': signedIn,
  'certificates.verify': everyone,
  'checkin.code': organisers,
  'checkin.mine': signedIn,
  'checkin.scan': signedIn,
  'checkin.roster': organisers,
  'checkin.tick': organisers,
  'checkin.reconcile': organisers,
  'checkin.hours': signedIn,
  'children.mine': signedIn,
  'children.add': signedIn,
  'children.remove': signedIn,
  'contests.create': openers,
  'contests.mine': signedIn,
  'contests.byCode': signedIn,
  'contests.join': signedIn,
  'contests.start': signedIn,
  'contests.standing': signedIn,
  'contests.cancel': openers,
  'events.create': organisers,
  'events.update': organisers,
  'events.publish': organisers,
  'events.cancel': organisers,
  'events.end': organisers,
  'events.copy': organisers,
  'events.repeatWeekly': organisers,
  'events.mine': organisers,
  'events.open': everyone,
  'events.one': everyone,
  'events.notices': signedIn,
  'identity.me': everyone,
  'participation.mine': signedIn,
  'quiz.start': signedIn,
  'quiz.answer': signedIn,
  'quiz.attempt': signedIn,
  'quiz.mine': signedIn,
  'reports.submit': signedIn,
  'reports.mine': signedIn,
  'reports.queue': ['admin'],
  'reports.settle': ['admin'],
  'signups.signUp': signedIn,
  'signups.cancel': signedIn,
  'signups.mine': signedIn,
  'volunteers.found': organisers,
  'volunteers.roster': organisers,
  'volunteers.byCode': signedIn,
  'volunteers.pledge': signedIn,
  'volunteers.join': signedIn,
  'volunteers.mine': signedIn,
}

const nowhere = '7f6c1c7e-6a38-4c4e-9a61-0a7f36b7f9a1'

const { key: _key, organisationId: _organisationId, ...planOfEvent } = anEvent(nowhere)
const aMark = { who: { personId: nowhere }, way: 'in', at: '2026-05-20T02:00:00Z' }

const inputs: Partial<Record<ProcedurePath, object>> = {
  'certificates.issue': { about: { kind: 'streak', days: 7 }, name: '王小明' },
  'certificates.verify': { code: '0000000000' },
  'checkin.code': { eventId: nowhere },
  'checkin.mine': { eventId: nowhere },
  'checkin.scan': { eventId: nowhere, code: '123456' },
  'checkin.roster': { eventId: nowhere },
  'checkin.tick': { key: 'k', eventId: nowhere, way: 'in', who: { walkIn: '王师傅' } },
  'checkin.reconcile': { key: 'k', eventId: nowhere, deviceKey: 'd', marks: [aMark] },
  'children.add': { key: 'k', nickname: '小明', ageBand: 'primary' },
  'children.remove': { childId: nowhere },
  'contests.create': aContest({ scope: 'class', className: '三年二班', organisationId: nowhere }),
  'contests.byCode': { code: 'ABC234' },
  'contests.join': { contestId: nowhere },
  'contests.start': { key: 'k', contestId: nowhere },
  'contests.standing': { contestId: nowhere },
  'contests.cancel': { key: 'k', contestId: nowhere },
  'events.create': anEvent(nowhere),
  'events.update': { ...planOfEvent, key: 'k', eventId: nowhere },
  'events.publish': { key: 'k', eventId: nowhere },
  'events.cancel': { key: 'k', eventId: nowhere, reason: '下雨' },
  'events.end': { key: 'k', eventId: nowhere },
  'events.copy': { key: 'k', eventId: nowhere, startsAt: '2026-06-01T02:00:00Z' },
  'events.repeatWeekly': { key: 'k', eventId: nowhere, weeks: 1 },
  'events.open': {},
  'events.one': { eventId: nowhere },
  'quiz.start': { key: 'k', mode: 'daily' },
  'quiz.answer': { attemptId: nowhere, number: 1, choice: 0 },
  'quiz.attempt': { attemptId: nowhere },
  'reports.submit': aReport(),
  'reports.settle': {
    key: 'k',
    id: nowhere,
    status: 'declined',
    answer: '重复的报告。',
  },
  'signups.signUp': { key: 'k', eventId: nowhere, people: [{ self: true }] },
  'signups.cancel': { signupId: nowhere },
  'volunteers.found': { key: 'team', organisationId: nowhere, name: '鹤鸣志愿队' },
  'volunteers.roster': { teamId: nowhere },
  'volunteers.byCode': { code: 'ABC234' },
  'volunteers.pledge': { version: 'none' },
  'volunteers.join': { code: 'ABC234', name: '王阿姨' },
}

/** What is asked about does not exist: whoever may do it hears that, and nobody else does. */
const heard: Partial<Record<ProcedurePath, number>> = {
  'certificates.issue': 409,
  'certificates.verify': 404,
  'checkin.code': 404,
  'checkin.scan': 404,
  'checkin.roster': 404,
  'checkin.tick': 404,
  'checkin.reconcile': 404,
  'children.remove': 404,
  'contests.create': 422,
  'contests.byCode': 404,
  'contests.join': 404,
  'contests.start': 404,
  'contests.standing': 404,
  'contests.cancel': 404,
  'events.create': 422,
  'events.update': 404,
  'events.publish': 404,
  'events.cancel': 404,
  'events.end': 404,
  'events.copy': 404,
  'events.repeatWeekly': 404,
  'events.one': 404,
  'quiz.answer': 404,
  'quiz.attempt': 404,
  'reports.settle': 404,
  'signups.signUp': 404,
  'signups.cancel': 404,
  'volunteers.found': 404,
  'volunteers.roster': 404,
  'volunteers.byCode': 404,
  'volunteers.pledge': 409,
  'volunteers.join': 404,
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud()
}, 60_000)
afterAll(() => cloud.db.close())

describe.each(everyone)('%s', (who) => {
  let caller: Caller
  beforeAll(async () => {
    if (who === 'resident') caller = stranger()
    if (roles.includes(who as Role)) caller = await holderOf(cloud.db, who as Role)
  })

  test.each(pathsOf(contract) as ProcedurePath[])('%s', async (path) => {
    const { status } = await cloud.ask(path, inputs[path], caller)
    const refused = who === 'nobody' ? 401 : 403
    expect(status).toBe(mayCall[path].includes(who) ? (heard[path] ?? 200) : refused)
  })
})

test('a role that has run out is no role', async () => {
  const admin = await holderOf(cloud.db, 'admin')
  await cloud.db.run(sql`update role_grants set expires_at = '2026-05-20T01:59:59Z'`)
  expect((await cloud.ask('reports.queue', {}, admin)).status).toBe(403)
})
