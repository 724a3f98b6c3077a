import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drawnQuestions } from '#cloud/quiz/drawn-questions'
import { presentAttempt } from '#cloud/quiz/present'
import { questionBank } from '#cloud/ports/question-bank'
import type { Caller } from '#cloud/dispatch/context'
import { scoredQuestions } from '#content/built/scored-questions'
import { optionOrder, showQuestion } from '#domain/quiz/draw'
import { ages, isForAge, type Question } from '#domain/quiz/question'
import { aContest, aSchool, dataOf, holderOf, openTestCloud, stranger, type TestCloud } from '../test-cloud'
import { testBank } from './test-bank'

interface Attempt {
  attemptId: string
  questions: { ask: string; options: string[] }[]
}

let cloud: TestCloud
let school: string
let admin: Caller
beforeAll(async () => {
  cloud = await openTestCloud()
  school = await aSchool(cloud.db)
  admin = await holderOf(cloud.db, 'admin')
}, 60_000)
afterAll(() => cloud.db.close())

/** What a phone gets that starts a daily, and a contest of all questions of a bank, in a cloud with that bank. */
async function starts(questions: readonly Question[], age: string): Promise<Attempt[]> {
  const { ask } = await openTestCloud({ db: cloud.db, questions: questionBank(questions) })
  const plan = aContest({ age, questionCount: Math.max(5, questions.length) })
  const { contestId } = await dataOf<{ contestId: string }>(ask('contests.create', plan, admin))
  const caller = stranger()
  await dataOf(ask('contests.join', { contestId, groupId: school }, caller))
  return [
    await dataOf<Attempt>(ask('contests.start', { key: randomUUID(), contestId }, caller)),
    await dataOf<Attempt>(ask('quiz.start', { key: randomUUID(), mode: 'daily' }, caller)),
  ]
}

/** The names of all fields, at whatever depth, and the texts. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const names = Array.isArray(value) ? [] : Object.keys(value)
  return [...names, ...Object.values(value).flatMap(namesIn)]
}

const attemptFields = [
  ...['attemptId', 'mode', 'contestId', 'day', 'startedAt', 'deadlineAt', 'questions', 'answers'],
  ...['progress', 'answered', 'rightAnswers', 'finished', 'points'],
]
const questionFields = ['number', 'kind', 'ask', 'read', 'picture', 'options']

function inFifties(all: readonly Question[]): Question[][] {
  const parts = Math.ceil(all.length / 50)
  return Array.from({ length: parts }, (_, part) => all.filter((_question, index) => index % parts === part))
}

test.each(ages)(
  'no start of a contest or a daily tells the answer of any scored question for a %s',
  async (age) => {
    const forAge = scoredQuestions.filter((question) => isForAge(question, age))
    const shown = new Set<string>()
    for (const part of inFifties(forAge)) {
      for (const attempt of await starts(part, age)) {
        const names = new Set(namesIn(attempt))
        expect([...names].filter((name) => ![...attemptFields, ...questionFields].includes(name))).toEqual([])
        expect(attempt).toMatchObject({ answers: [], progress: { answered: 0, rightAnswers: 0 } })
        const text = JSON.stringify(attempt)
        for (const { id, why } of part)
          expect([text.includes(id), text.includes(why)]).toEqual([false, false])
        const [row] = await cloud.db.run<{ seed: string }>(
          sql`select seed from quiz_attempts where id = ${attempt.attemptId}::uuid`,
        )
        expect(row?.seed).toMatch(/^[0-9a-f]{32}$/)
        expect(text).not.toContain(row?.seed)
        for (const { ask } of attempt.questions) shown.add(ask)
      }
    }
    expect([...shown].sort()).toEqual([...new Set(forAge.map(({ ask }) => ask))].sort())
  },
)

test('what is shown would be the same if another option were right', () => {
  for (const question of [...scoredQuestions, ...testBank.all]) {
    const seed = `seed of ${question.id}`
    const show = (right: number) => {
      const other = { ...question, right }
      return showQuestion(other, 1, optionOrder(other, seed))
    }
    const shown = question.options.map((_, right) => JSON.stringify(show(right)))
    expect(new Set(shown).size).toBe(1)
  }
})

const seeds = Array.from({ length: 400 }, (_, n) => `seeded bank ${n}`)

test('each place of a shuffled question is right equally often', () => {
  for (const count of [2, 3, 4]) {
    const shuffled = [...scoredQuestions, ...testBank.all].filter(
      ({ kind, options }) => (kind === 'choice' || kind === 'pick') && options.length === count,
    )
    const places = Array.from({ length: count }, () => 0)
    for (const seed of seeds) for (const place of drawnQuestions(shuffled, seed).rights) places[place]! += 1
    const expected = (shuffled.length * seeds.length) / count
    const chiSquare = places.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)
    // A fair shuffle of four exceeds this with one bank in ten thousand, of fewer options more seldom still.
    expect(chiSquare || 0).toBeLessThan(21.1)
  }
})

test('the place that was right in one question says nothing of the next', () => {
  const four = testBank.all.filter(({ kind }) => kind === 'choice')
  let same = 0
  let pairs = 0
  for (const seed of seeds) {
    const { rights } = drawnQuestions(four, seed)
    for (let n = 1; n < rights.length; n += 1) {
      pairs += 1
      if (rights[n] === rights[n - 1]) same += 1
    }
  }
  // Four standard deviations.
  expect(Math.abs(same / pairs - 1 / 4)).toBeLessThan(4 * Math.sqrt(3 / 16 / pairs))
})

/** How a script might choose that knows no answers. */
const strategies: Record<string, (options: readonly string[]) => number> = {
  'the first': () => 0,
  'the second': () => 1,
  'the last': (options) => options.length - 1,
  'the longest': (options) => indexOfMost(options, ({ length }) => length),
  'the shortest': (options) => indexOfMost(options, ({ length }) => -length),
}

function indexOfMost(options: readonly string[], measure: (option: string) => number): number {
  const most = Math.max(...options.map(measure))
  return options.findIndex((option) => measure(option) === most)
}

test.each(Object.entries(strategies))('choosing %s is no better than chance', (_name, choose) => {
  const bank = questionBank(scoredQuestions)
  const papers = seeds.slice(0, 40).map((seed) => drawnQuestions(scoredQuestions, seed))
  let hits = 0
  for (const paper of papers) {
    const shown = presentAttempt(asStarted(paper), bank).questions
    hits += shown.filter(({ options }, index) => choose(options) === paper.rights[index]).length
  }
  const chance = scoredQuestions.map(({ options }) => 1 / options.length)
  const expected = chance.reduce((sum, p) => sum + p, 0)
  const deviation = Math.sqrt(chance.reduce((sum, p) => sum + p * (1 - p), 0))
  expect(hits / papers.length).toBeLessThan(expected + 3 * deviation)
})

function asStarted({ seed, questionIds, rights }: ReturnType<typeof drawnQuestions>) {
  const nothing = rights.map(() => null)
  return {
    ...({
      id: '',
      mode: 'daily',
      contestId: null,
      localDay: '2026-05-20',
      score: null,
      points: 0,
    } as const),
    ...{ seed, questionIds: [...questionIds], rights: [...rights], choices: nothing, verdicts: nothing },
    ...{ answered: 0, startedAt: new Date('2026-05-20'), deadlineAt: new Date('2026-05-21') },
  }
}
