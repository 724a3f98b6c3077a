import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import { aContest, aSchool, holderOf, openTestCloud, type TestCloud } from '../test-cloud'

let cloud: TestCloud
let callers: Record<'teacher' | 'admin' | 'supervisor', NonNullable<Caller>>
let own: string
let other: string
beforeAll(async () => {
  cloud = await openTestCloud()
  own = await aSchool(cloud.db)
  other = await aSchool(cloud.db)
  callers = {
    teacher: await holderOf(cloud.db, 'teacher', own),
    admin: await holderOf(cloud.db, 'admin'),
    supervisor: await holderOf(cloud.db, 'supervisor', own),
  }
}, 60_000)
afterAll(() => cloud.db.close())

/** Rows of every table that opening a contest could touch. */
const rowCounts = () =>
  cloud.db.run(sql`
    select (select count(*) from contests) as contests, (select count(*) from contest_entries) as entries,
      (select count(*) from quiz_attempts) as attempts, (select count(*) from audit_log) as acts,
      (select count(*) from participation) as participation, (select count(*) from organisations) as units`)

const ofUnit = (changes: object = {}) => ({ scope: 'unit', organisationId: own, ...changes })
const mistakes: [string, () => object, keyof typeof callers, RegExp][] = [
  [
    'a window that ends before it begins',
    () => ({ to: '2026-05-20T01:59:00Z' }),
    'admin',
    /结束时间要晚于开始时间/,
  ],
  [
    'a window that ends when it begins',
    () => ({ to: '2026-05-20T02:00:00Z' }),
    'admin',
    /结束时间要晚于开始时间/,
  ],
  [
    'a window in the past',
    () => ({ from: '2026-05-01T00:00:00Z', to: '2026-05-02T00:00:00Z' }),
    'admin',
    /结束时间已经过了/,
  ],
  ['a window of 61 days', () => ({ to: '2026-07-20T02:00:01Z' }), 'admin', /最长60天/],
  ['a window in words', () => ({ from: '明天' }), 'admin', /请选择竞赛的开始时间和结束时间/],
  [
    'a window in the year 20000',
    () => ({ from: '+020000-01-01T00:00:00Z', to: '+020000-01-02T00:00:00Z' }),
    'admin',
    /请选择竞赛的开始时间和结束时间/,
  ],
  ['no questions', () => ({ questionCount: 0 }), 'admin', /题数要在5到50之间/],
  ['10,000 questions', () => ({ questionCount: 10_000 }), 'admin', /题数要在5到50之间/],
  ['minus five questions', () => ({ questionCount: -5 }), 'admin', /题数要在5到50之间/],
  ['half a question more', () => ({ questionCount: 5.5 }), 'admin', /题数要在5到50之间/],
  ['no attempts', () => ({ attempts: 0 }), 'admin', /每人可以答1到5次/],
  ['six attempts', () => ({ attempts: 6 }), 'admin', /每人可以答1到5次/],
  ['a script in the title', () => ({ title: '<script>alert(1)</script>' }), 'admin', /不能有“<”“>”/],
  ['a NUL in the title', () => ({ title: '竞赛\u0000' }), 'admin', /名称里不能有/],
  ['a title of one character', () => ({ title: '赛' }), 'admin', /2到30个字/],
  ['a title of 31 characters', () => ({ title: '赛'.repeat(31) }), 'admin', /2到30个字/],
  ['a title of white space', () => ({ title: ' \n　' }), 'admin', /2到30个字/],
  ['a telephone number in the title', () => ({ title: '报名请打13912345678' }), 'admin', /不适合/],
  ['a unit that is not theirs', () => ofUnit({ organisationId: other }), 'teacher', /只能为自己所在的单位/],
  ['the city, by a teacher', () => ({}), 'teacher', /全市竞赛由管理员开/],
  [
    'a unit that there is not, by an admin',
    () => ofUnit({ organisationId: '7f6c1c7e-6a38-4c4e-9a61-0a7f36b7f9a1' }),
    'admin',
    /只能为自己所在的单位/,
  ],
  ['a unit, without saying which', () => ({ scope: 'unit' }), 'teacher', /只能为自己所在的单位/],
  ['a class without a name', () => ofUnit({ scope: 'class' }), 'teacher', /请填写班级名称/],
  ['a script as the class', () => ofUnit({ scope: 'class', className: '<b>' }), 'teacher', /请填写班级名称/],
  [
    'groups in a class',
    () => ofUnit({ scope: 'class', className: '三班', groups: ['甲组'] }),
    'teacher',
    /只有单位竞赛可以分小组/,
  ],
  ['a unit for the city', () => ({ organisationId: own }), 'admin', /请去掉单位/],
  ['a NUL as the class of a unit', () => ofUnit({ className: '\u0000' }), 'teacher', /请去掉班级名称/],
  ['two groups of one name', () => ofUnit({ groups: ['内科', '内科'] }), 'teacher', /小组名称.*不能重复/],
  ['a group without a name', () => ofUnit({ groups: ['内科', ' '] }), 'teacher', /小组名称要有1到16个字/],
  [
    '31 groups',
    () => ofUnit({ groups: Array.from({ length: 31 }, (_, n) => `${n}科`) }),
    'teacher',
    /小组最多30个/,
  ],
  ['a contest by a supervisor', () => ofUnit(), 'supervisor', /没有权限/],
  ['a contest with a field of their own', () => ({ openerId: own }), 'admin', /填写的内容有误/],
  ['an age there is not', () => ({ age: 'baby' }), 'admin', /填写的内容有误/],
  ['questions in words', () => ({ questionCount: '十' }), 'admin', /填写的内容有误/],
]

test.each(mistakes)('%s: told in words, and nothing changes', async (_what, changes, who, words) => {
  const before = await rowCounts()
  const { status, body } = await cloud.ask('contests.create', aContest(changes()), callers[who])
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(body).toMatchObject({ ok: false, error: { message: expect.stringMatching(words) } })
  expect(await rowCounts()).toEqual(before)
})

test('more questions than the bank has for the age', async () => {
  const small = await openTestCloud({ db: cloud.db, questions: { all: [], find: () => Object.create(null) } })
  const before = await rowCounts()
  const { body } = await small.ask('contests.create', aContest(), callers.admin)
  expect(body).toMatchObject({
    error: { code: 'INVALID_CONTEST', message: expect.stringContaining('请减少题数') },
  })
  expect(await rowCounts()).toEqual(before)
})

test('of several faults all are told, in the order of the form', async () => {
  const { body } = await cloud.ask('contests.create', aContest({ title: '赛', attempts: 9 }), callers.admin)
  expect(body).toMatchObject({
    error: { data: { faults: [{ fault: 'TITLE_LENGTH' }, { fault: 'ATTEMPTS' }] } },
  })
})
