import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import { testBank } from './test-bank'
import { codeOf, dataOf, noon, openTestCloud, settableClock, stranger, type TestCloud } from '../test-cloud'

interface Attempt {
  attemptId: string
  questions: { number: number; options: string[] }[]
  answers: { number: number; choice: number; verdict: string; right: number }[]
  progress: { answered: number; rightAnswers: number; finished: boolean; points: number }
}
type Judged = Attempt['answers'][number] & { why: string; sources: string[]; progress: Attempt['progress'] }

const { clock, set } = settableClock()
let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud({ clock })
}, 60_000)
beforeEach(() => set(noon))
afterAll(() => cloud.db.close())

const start = (caller: Caller, key = randomUUID()) =>
  dataOf<Attempt>(cloud.ask('quiz.start', { key, mode: 'daily' }, caller))

const answer = (caller: Caller, attemptId: string, number: number, choice: number) =>
  dataOf<Judged>(cloud.ask('quiz.answer', { attemptId, number, choice }, caller))

async function rightsOf(attemptId: string): Promise<number[]> {
  const [row] = await cloud.db.run<{ rights: number[] }>(
    sql`select rights from quiz_attempts where id = ${attemptId}::uuid`,
  )
  return row?.rights ?? []
}

/** Answers a day's questions, so many of them rightly; answers the last reply. */
async function play(caller: Caller, rightAnswers: number): Promise<Judged | undefined> {
  const { attemptId } = await start(caller)
  const replies = []
  for (const [index, right] of (await rightsOf(attemptId)).entries()) {
    replies.push(await answer(caller, attemptId, index + 1, index < rightAnswers ? right : (right + 1) % 2))
  }
  return replies.at(-1)
}

describe('the daily five', () => {
  test('are the same questions for everyone, and others the next day', async () => {
    const idsOf = async (caller: Caller) => {
      const { attemptId } = await start(caller)
      return cloud.db.run(sql`select question_ids from quiz_attempts where id = ${attemptId}::uuid`)
    }
    const today = await idsOf(stranger())
    expect(await idsOf(stranger())).toEqual(today)
    set('2026-05-21T02:00:00Z')
    expect(await idsOf(stranger())).not.toEqual(today)
  })

  test('are none of those for who cannot read yet', async () => {
    const caller = stranger()
    const asked: string[] = []
    for (let day = 1; day <= 14; day += 1) {
      set(`2026-06-${String(day).padStart(2, '0')}T02:00:00Z`)
      const { attemptId } = await start(caller)
      const [row] = await cloud.db.run<{ question_ids: string[] }>(
        sql`select question_ids from quiz_attempts where id = ${attemptId}::uuid`,
      )
      asked.push(...(row?.question_ids ?? []))
    }
    expect(new Set(asked).size).toBe(testBank.all.filter(({ level }) => level > 1).length)
    expect(asked.filter((id) => testBank.find(id).level === 1)).toEqual([])
  })

  test('started again, by whichever phone, are the same attempt with options in the same order', async () => {
    const caller = stranger()
    const first = await start(caller)
    expect(await start(caller)).toEqual(first)
    set('2026-05-20T15:59:59Z')
    expect(await start(caller)).toEqual(first)
  })

  test('asked for before midnight and again after it with the same key are still of the day before', async () => {
    const [caller, key] = [stranger(), randomUUID()]
    const before = await start(caller, key)
    set('2026-05-20T16:00:01Z')
    expect(await start(caller, key)).toEqual(before)
    expect((await start(caller)).attemptId).not.toBe(before.attemptId)
  })

  test('bring two points a right answer and two for finishing, once', async () => {
    const caller = stranger()
    expect((await play(caller, 3))?.progress).toEqual({
      answered: 5,
      rightAnswers: 3,
      finished: true,
      points: 8,
    })
    expect(await play(caller, 5)).toMatchObject({ progress: { rightAnswers: 3, points: 8 } })
    expect(await dataOf(cloud.ask('participation.mine', {}, caller))).toMatchObject({ points: 8, acts: 1 })
  })
})

describe('an answer', () => {
  test('is judged with the right option, why and sources', async () => {
    const caller = stranger()
    const { attemptId } = await start(caller)
    const [right = 0] = await rightsOf(attemptId)
    expect(await answer(caller, attemptId, 1, right)).toEqual({
      number: 1,
      choice: right,
      verdict: 'right',
      right,
      why: expect.stringContaining('的解释'),
      sources: ['GB/T 19095-2019'],
      progress: { answered: 1, rightAnswers: 1, finished: false, points: 0 },
    })
  })

  test('given again, even with another choice, keeps its first judgement', async () => {
    const caller = stranger()
    const { attemptId } = await start(caller)
    const [right = 0] = await rightsOf(attemptId)
    const wrong = await answer(caller, attemptId, 1, (right + 1) % 2)
    expect(wrong.verdict).toBe('wrong')
    expect(await answer(caller, attemptId, 1, right)).toEqual(wrong)
    const { answers } = await dataOf<Attempt>(cloud.ask('quiz.attempt', { attemptId }, caller))
    expect(answers).toMatchObject([{ number: 1, choice: wrong.choice, verdict: 'wrong', right }])
  })

  test('counts until two hours after the day, and is late from then on but explained', async () => {
    const caller = stranger()
    const { attemptId } = await start(caller)
    const [first = 0, second = 0] = await rightsOf(attemptId)
    set('2026-05-20T18:00:00.000Z')
    expect(await answer(caller, attemptId, 1, first)).toMatchObject({ verdict: 'right' })
    set('2026-05-20T18:00:00.001Z')
    expect(await answer(caller, attemptId, 2, second)).toMatchObject({ verdict: 'late', right: second })
    for (const number of [3, 4, 5]) await answer(caller, attemptId, number, 0)
    expect((await start(caller, randomUUID())).progress.finished).toBe(false)
    expect(await dataOf(cloud.ask('participation.mine', {}, caller))).toMatchObject({ points: 0, acts: 0 })
  })

  test("to somebody else's attempt, or to a question there is not, is not found", async () => {
    const caller = stranger()
    const { attemptId } = await start(caller)
    const to = (number: number, who: Caller) =>
      codeOf(cloud.ask('quiz.answer', { attemptId, number, choice: 0 }, who))
    expect(await to(1, stranger())).toBe('NOT_FOUND')
    expect(await to(6, caller)).toBe('NOT_FOUND')
    expect(await codeOf(cloud.ask('quiz.attempt', { attemptId }, stranger()))).toBe('NOT_FOUND')
  })

  test.each([
    { number: 0, choice: 0 },
    { number: 1, choice: 4 },
    { number: 1.5, choice: 0 },
    { number: 1, choice: -1 },
  ])('of %j is no answer', async (given) => {
    const input = { attemptId: randomUUID(), ...given }
    expect(await codeOf(cloud.ask('quiz.answer', input, stranger()))).toBe('BAD_REQUEST')
  })
})

describe('quiz.mine', () => {
  test('of somebody new is empty, and makes no record of them', async () => {
    expect(await dataOf(cloud.ask('quiz.mine', {}, stranger()))).toEqual({
      streak: { current: 0, longest: 0 },
      days: [],
      today: { state: 'open', attemptId: null, rightAnswers: 0 },
      pointsToday: 0,
      dailyCap: 20,
      totals: { dailies: 0, contests: 0, rightAnswers: 0, perfectDailies: 0 },
    })
  })

  test('counts the streak over one missed day, and what was right', async () => {
    const caller = stranger()
    for (const [day, right] of [
      ['2026-05-20', 5],
      ['2026-05-22', 2],
      ['2026-05-23', 0],
    ] as const) {
      set(`${day}T02:00:00Z`)
      await play(caller, right)
    }
    expect(await dataOf(cloud.ask('quiz.mine', {}, caller))).toMatchObject({
      streak: { current: 3, longest: 3 },
      days: ['2026-05-23', '2026-05-22', '2026-05-20'],
      today: { state: 'finished', rightAnswers: 0 },
      pointsToday: 2,
      totals: { dailies: 3, contests: 0, rightAnswers: 7, perfectDailies: 1 },
    })
    set('2026-05-24T02:00:00Z')
    const { attemptId } = await start(caller)
    expect(await dataOf(cloud.ask('quiz.mine', {}, caller))).toMatchObject({
      today: { state: 'started', attemptId },
    })
  })
})

test('a question that was withdrawn is shown as such, and the attempt can still be finished', async () => {
  const caller = stranger()
  const { attemptId } = await start(caller)
  await cloud.db.run(sql`update quiz_attempts set question_ids[2] = 'gone' where id = ${attemptId}::uuid`)
  const { questions } = await start(caller)
  expect(questions[1]).toMatchObject({ ask: expect.stringContaining('撤下'), options: ['对', '错'] })
  expect((await play(caller, 5))?.progress).toMatchObject({ finished: true, points: 12 })
})
