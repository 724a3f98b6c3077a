import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import { aContest, codeOf, dataOf, holderOf, openTestCloud, stranger } from '../test-cloud'
import { contests, useContests } from './use-contests'

useContests()

describe('opening a contest', () => {
  test('by a teacher for a class of their own school', async () => {
    expect(await contests.create(contests.ofClass, contests.teacher)).toEqual({
      contestId: expect.any(String),
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/),
      title: '鹤城分类知识竞赛',
      scope: 'class',
      className: '三年二班',
      organisation: '鹤乡第一小学',
      from: '2026-05-20T02:00:00.000Z',
      to: '2026-05-27T02:00:00.000Z',
      questionCount: 5,
      attempts: 1,
      age: 'pupil',
      cancelled: false,
    })
  })

  test('twice with one key is one contest and one row of the audit log', async () => {
    const plan = aContest()
    const first = await contests.create(plan)
    contests.set('2026-05-28T00:00:00Z')
    expect(await contests.create(plan)).toEqual(first)
    expect(
      await contests.cloud.db.run(sql`select action from audit_log where target = ${first.contestId}`),
    ).toEqual([{ action: 'contests.create' }])
    const other = contests.cloud.ask('contests.create', { ...plan, title: '另一场竞赛' }, contests.admin)
    expect(await codeOf(other)).toBe('CONFLICT')
  })

  test('with a title that is judged risky keeps nothing', async () => {
    const strict = await openTestCloud({
      db: contests.cloud.db,
      contentSafety: { checkText: async () => ({ verdict: 'risky', provider: 'wechat' }) },
    })
    const plan = aContest()
    expect(await codeOf(strict.ask('contests.create', plan, contests.admin))).toBe('UNSAFE_TEXT')
    expect(await contests.cloud.db.run(sql`select id from contests where key = ${plan.key}`)).toEqual([])
  })

  test('and a retry is answered before the content check is asked again', async () => {
    const plan = aContest()
    const first = await contests.create(plan)
    const strict = await openTestCloud({
      db: contests.cloud.db,
      contentSafety: { checkText: async () => ({ verdict: 'risky', provider: 'wechat' }) },
    })
    expect(await dataOf(strict.ask('contests.create', plan, contests.admin))).toEqual(first)
  })
})

describe('joining', () => {
  test('by the code, in small letters and with a space', async () => {
    const { code, contestId } = await contests.create()
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase()
    const found = await dataOf(contests.cloud.ask('contests.byCode', { code: typed }, stranger()))
    expect(found).toMatchObject({
      contestId,
      groups: [{ id: contests.school, name: '鹤乡第一小学' }],
      entry: null,
    })
    expect(await codeOf(contests.cloud.ask('contests.byCode', { code: 'ZZZZZZ' }, stranger()))).toBe(
      'UNKNOWN_CODE',
    )
    const guesser = stranger()
    for (let guess = 0; guess < 60; guess += 1)
      await contests.cloud.ask('contests.byCode', { code: 'ZZZZZZ' }, guesser)
    expect(await codeOf(contests.cloud.ask('contests.byCode', { code: 'ZZZZZZ' }, guesser))).toBe(
      'RATE_LIMITED',
    )
  })

  test('again is answered the same; with another group it is a conflict', async () => {
    const { contestId } = await contests.create(
      { ...contests.ofClass, scope: 'unit', className: undefined, groups: ['内科', '外科'] },
      contests.teacher,
    )
    const caller = stranger()
    const entry = await dataOf(contests.join(contestId, caller, { groupId: '内科' }))
    expect(await dataOf(contests.join(contestId, caller, { groupId: '内科' }))).toEqual(entry)
    expect(await codeOf(contests.join(contestId, caller, { groupId: '外科' }))).toBe('CONFLICT')
  })

  test.each([undefined, '儿科'])('the group %p, which there is not, is refused', async (groupId) => {
    const { contestId } = await contests.create(
      { ...contests.ofClass, scope: 'unit', className: undefined, groups: ['内科', '外科'] },
      contests.teacher,
    )
    expect(await codeOf(contests.join(contestId, stranger(), { groupId }))).toBe('UNKNOWN_GROUP')
  })

  test.each(['child', 'pupil'])('no name is taken in a contest of age %s', async (age) => {
    const { contestId } = await contests.create({ ...contests.ofClass, age }, contests.teacher)
    expect(await codeOf(contests.join(contestId, stranger(), { name: '王小明' }))).toBe('NOT_NAMED')
  })

  test('a name that may not be shown is refused', async () => {
    const { contestId } = await contests.create()
    expect(
      await codeOf(contests.join(contestId, stranger(), { groupId: contests.school, name: '13912345678' })),
    ).toBe('UNSAFE_TEXT')
  })
})

describe('cancelling', () => {
  test('is written to the audit log once, and ends joining and starting', async () => {
    const { contestId } = await contests.create(contests.ofClass, contests.teacher)
    const caller = stranger()
    await contests.join(contestId, caller)
    const cancel = (by: Caller) =>
      contests.cloud.ask('contests.cancel', { key: `cancel-${contestId}`, contestId }, by)
    const cancelled = await dataOf(cancel(contests.teacher))
    contests.set('2026-05-21T00:00:00Z')
    expect(await dataOf(cancel(contests.teacher))).toEqual(cancelled)
    expect(await dataOf(cancel(contests.admin))).toEqual(cancelled)
    expect(await codeOf(contests.join(contestId, stranger()))).toBe('CONTEST_CANCELLED')
    expect(await codeOf(contests.start(contestId, caller))).toBe('CONTEST_CANCELLED')
    const log = sql`select key from audit_log where target = ${contestId} and action = 'contests.cancel'`
    expect(await contests.cloud.db.run(log)).toHaveLength(1)
  })

  test('is for the opener and admins', async () => {
    const { contestId } = await contests.create(contests.ofClass, contests.teacher)
    const other = await holderOf(contests.cloud.db, 'teacher', contests.school)
    expect(await codeOf(contests.cloud.ask('contests.cancel', { key: 'k', contestId }, other))).toBe(
      'NOT_FOUND',
    )
  })
})

test('contests.mine tells for whom one may be opened', async () => {
  const mine = (caller: Caller) => dataOf(contests.cloud.ask('contests.mine', {}, caller))
  expect(await mine(contests.teacher)).toMatchObject({ units: [{ id: contests.school }], mayOpenCity: false })
  expect(await mine(contests.admin)).toMatchObject({ mayOpenCity: true, opened: expect.any(Array) })
  expect(await mine(stranger())).toEqual({ opened: [], joined: [], units: [], mayOpenCity: false })
})
