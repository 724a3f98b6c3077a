import { sql } from 'drizzle-orm'
import { findOrAdmitPerson } from '#cloud/people/store/people'
import { insertEntry } from '#cloud/contests/store/entries'
import { contests, useContests } from '../contests/use-contests'
import { codeOf, dataOf, noon, stranger } from '../test-cloud'

interface Certificate {
  code: string
  name: string
  what: string
  day: string
}

useContests()
let contestId: string
beforeAll(async () => {
  contestId = (await contests.create()).contestId
})

/** Somebody whose best attempt has so many of five right. */
async function whoReached(best: number) {
  const caller = stranger()
  const { userId } = await findOrAdmitPerson(contests.cloud.db, caller, noon)
  await insertEntry(contests.cloud.db, { contestId, userId, groupId: '', name: null }, noon)
  await contests.cloud.db.run(sql`update contest_entries set best = ${best} where user_id = ${userId}::uuid`)
  return caller
}

const ask = (
  caller: ReturnType<typeof stranger>,
  name = '王小明',
  about: object = { kind: 'contest', contestId },
) => contests.cloud.ask('certificates.issue', { about, name }, caller)

test('four of five right earn a certificate that a stranger who is not signed in can verify', async () => {
  const caller = await whoReached(4)
  const { code, ...says } = await dataOf<Certificate>(ask(caller))
  expect(says).toEqual({
    name: '王小明',
    what: '在“鹤城分类知识竞赛”中答对4题（共5题）',
    day: '2026-05-20',
  })
  expect(await dataOf(contests.cloud.ask('certificates.verify', { code }))).toEqual(says)
  const typed = code.toLowerCase().replace(/^(.{5})/, '$1-')
  expect(await dataOf(contests.cloud.ask('certificates.verify', { code: typed }))).toEqual(says)
  expect(await dataOf(contests.cloud.ask('certificates.mine', {}, caller))).toEqual([{ ...says, code }])
})

test('asked for again it is the same one, and its name cannot be changed', async () => {
  const caller = await whoReached(5)
  const replies = await Promise.all([1, 2, 3].map(() => dataOf(ask(caller))))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(await codeOf(ask(caller, '李小红'))).toBe('CONFLICT')
})

test('three of five right earn none, and neither does a contest one did not join', async () => {
  expect(await codeOf(ask(await whoReached(3)))).toBe('NOT_EARNED')
  expect(await codeOf(ask(stranger()))).toBe('NOT_EARNED')
})

test('a name that may not be shown is refused, and nothing is kept', async () => {
  const caller = await whoReached(5)
  expect(await codeOf(ask(caller, 'www.a.cn'))).toBe('UNSAFE_TEXT')
  expect(await dataOf(contests.cloud.ask('certificates.mine', {}, caller))).toEqual([])
})

test('a streak of seven days earns one, of six none', async () => {
  const caller = stranger()
  const { userId } = await findOrAdmitPerson(contests.cloud.db, caller, noon)
  const finish = (from: number, to: number) =>
    contests.cloud.db.run(sql`
      insert into quiz_attempts (user_id, key, mode, local_day, seed, question_ids, rights, choices, verdicts, answered,
        started_at, deadline_at, finished_at, score)
      select ${userId}::uuid, n::text, 'daily', '2026-05-20'::date - n, '', '{a}', '{0}', '{0}', '{right}', 1, now(),
        now(), now(), 1
      from generate_series(${from}::int, ${to}::int) n`)
  await finish(1, 6)
  expect(await codeOf(ask(caller, '王阿姨', { kind: 'streak', days: 7 }))).toBe('NOT_EARNED')
  await finish(7, 7)
  expect(await dataOf(ask(caller, '王阿姨', { kind: 'streak', days: 7 }))).toMatchObject({
    what: '坚持完成每日五题，连续7天',
  })
  expect(await codeOf(ask(caller, '王阿姨', { kind: 'streak', days: 8 }))).toBe('BAD_REQUEST')
})

test.each(['', '0000000001', 'ABCDEFGHJK', '🦢', "' or 1=1 --"])('%j verifies nothing', async (code) => {
  expect(await codeOf(contests.cloud.ask('certificates.verify', { code }))).toBe('UNKNOWN_CERTIFICATE')
})
