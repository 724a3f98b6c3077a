import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import { aSchool, codeOf, dataOf, stranger } from '../test-cloud'
import { contests, useContests } from './use-contests'

interface Attempt {
  attemptId: string
}

useContests()

/** Joins and finishes one attempt, so many of five answers right. */
async function play(contestId: string, right: number, how: object, caller: Caller = stranger()) {
  await dataOf(contests.join(contestId, caller, how))
  const { attemptId } = await dataOf<Attempt>(contests.start(contestId, caller))
  const [row] = await contests.cloud.db.run<{ rights: number[] }>(
    sql`select rights from quiz_attempts where id = ${attemptId}::uuid`,
  )
  for (const [index, place] of (row?.rights ?? []).entries()) {
    const choice = index < right ? place : (place + 1) % 2
    await dataOf(contests.cloud.ask('quiz.answer', { attemptId, number: index + 1, choice }, caller))
  }
  return caller
}

describe('an attempt in a contest', () => {
  const joined = async (changes: object = {}) => {
    const [{ contestId }, caller] = [await contests.create(changes), stranger()]
    await contests.join(contestId, caller, { groupId: contests.school })
    return { contestId, caller }
  }

  test('lasts forty seconds a question and a minute, but not longer than the contest', async () => {
    const { contestId, caller } = await joined()
    expect(await dataOf(contests.start(contestId, caller))).toMatchObject({
      deadlineAt: '2026-05-20T02:04:20.000Z',
    })
    const late = stranger()
    await contests.join(contestId, late, { groupId: contests.school })
    contests.set('2026-05-27T01:59:00Z')
    expect(await dataOf(contests.start(contestId, late))).toMatchObject({
      deadlineAt: '2026-05-27T02:00:00.000Z',
    })
  })

  test('that is open is given again, by whichever key; a key stays with its attempt', async () => {
    const { contestId, caller } = await joined({ attempts: 2 })
    const first = await dataOf(contests.start(contestId, caller, 'first'))
    expect(await dataOf(contests.start(contestId, caller, 'second'))).toEqual(first)
    contests.set('2026-05-20T02:05:00Z')
    const second = await dataOf<Attempt>(contests.start(contestId, caller, 'second'))
    expect(second).not.toEqual(first)
    expect(await dataOf(contests.start(contestId, caller, 'first'))).toEqual(first)
  })

  test('cannot be started once all are used, however often it is tried', async () => {
    const { contestId, caller } = await joined({ attempts: 2 })
    for (const minute of ['10', '20']) {
      contests.set(`2026-05-20T02:${minute}:00Z`)
      expect(await codeOf(contests.start(contestId, caller))).toBe('OK')
    }
    contests.set('2026-05-20T02:30:00Z')
    expect(await codeOf(contests.start(contestId, caller))).toBe('ATTEMPTS_USED')
  })

  test.each([
    ['2026-05-20T01:59:59Z', 'NOT_STARTED'],
    ['2026-05-27T02:00:00Z', 'CONTEST_ENDED'],
  ])('cannot be started at %s', async (at, code) => {
    const { contestId, caller } = await joined()
    contests.set(at)
    expect(await codeOf(contests.start(contestId, caller))).toBe(code)
  })

  test('needs joining first, and its own key', async () => {
    const { contestId } = await contests.create()
    const caller = stranger()
    expect(await codeOf(contests.start(contestId, caller))).toBe('NOT_JOINED')
    await contests.join(contestId, caller, { groupId: contests.school })
    await contests.cloud.ask('quiz.start', { key: 'taken', mode: 'daily' }, caller)
    expect(await codeOf(contests.start(contestId, caller, 'taken'))).toBe('CONFLICT')
  })
})

describe('the standing', () => {
  test('ranks groups by the mean of the best, withholds those under five, names only who agreed', async () => {
    const [few, many] = [
      await aSchool(contests.cloud.db, '人少的小学'),
      await aSchool(contests.cloud.db, '人多的小学'),
    ]
    const { contestId } = await contests.create({ attempts: 2 })
    for (const right of [1, 2, 3, 4]) await play(contestId, right, { groupId: few })
    for (const right of [1, 2, 3, 4]) await play(contestId, right, { groupId: many })
    const named = await play(contestId, 2, { groupId: many, name: '王阿姨' })
    await play(contestId, 5, { groupId: many, name: '王阿姨' }, named)
    await play(contestId, 3, { groupId: many, name: '王阿姨' }, named).catch(() => undefined)
    expect(await dataOf(contests.cloud.ask('contests.standing', { contestId }, named))).toMatchObject({
      groups: [
        { group: '人多的小学', entrants: 5, mean: 3, place: 1 },
        { group: '人少的小学', withheld: true },
      ],
      names: [{ name: '王阿姨', rightAnswers: 5 }],
      own: { attemptsUsed: 2, best: 5 },
    })
    expect(await codeOf(contests.cloud.ask('contests.standing', { contestId }, stranger()))).toBe('NOT_FOUND')
    expect(await dataOf(contests.cloud.ask('contests.mine', {}, named))).toMatchObject({
      joined: [{ contestId, attemptsUsed: 2, best: 5 }],
    })
  }, 20_000)

  test('names no child, whatever the database holds', async () => {
    const { contestId } = await contests.create({ ...contests.ofClass, age: 'child' }, contests.teacher)
    await play(contestId, 5, {})
    await contests.cloud.db.run(
      sql`update contest_entries set name = '小明' where contest_id = ${contestId}::uuid`,
    )
    expect(
      await dataOf(contests.cloud.ask('contests.standing', { contestId }, contests.teacher)),
    ).toMatchObject({
      groups: [{ withheld: true }],
      names: [],
    })
  })
})
