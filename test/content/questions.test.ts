import { join } from 'node:path'
import { practiceQuestions } from '#content/built/practice-questions'
import { scoredQuestions } from '#content/built/scored-questions'
import { dailyCount, dailyQuestions } from '#domain/quiz/daily'
import { ages, isForAge, levels, topics } from '#domain/quiz/question'
import { contestFields } from '#domain/contests/fields'
import { compileQuestions } from '../../tools/content/questions/compile-questions'
import { problemText } from '../../tools/content/yaml/problem'
import { contentFolder, readCatalogue } from '../../tools/content/catalogue/read-catalogue'
import { readQuestions } from '../../tools/content/questions/read-questions'
import { citationsOf, readSources } from '../../tools/content/sources/read-sources'

const { sources } = readSources(join(contentFolder, 'sources.yaml'))
const { entries } = readCatalogue()
const { questions, problems, guessing } = readQuestions(join(contentFolder, 'questions'), entries, sources)

test('the questions have no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('nobody can guess the answers', () => {
  expect(guessing.map(problemText)).toEqual([])
})

test('there are 700 at least, of every topic, for every age and of every level', () => {
  expect(questions.length).toBeGreaterThanOrEqual(700)
  expect(topics.filter((topic) => questions.every((question) => question.topic !== topic))).toEqual([])
  const fewest = [
    ...ages.map((age) => questions.filter((question) => isForAge(question, age)).length),
    ...levels.map((level) => questions.filter((question) => question.level === level).length),
  ]
  expect(Math.min(...fewest)).toBeGreaterThanOrEqual(100)
})

test('neither bank holds more than 60 of a hundred questions of any topic or level', () => {
  const groups = [
    ...topics.map((topic) => questions.filter((question) => question.topic === topic)),
    ...levels.map((level) => questions.filter((question) => question.level === level)),
  ]
  const onPhone = new Set(practiceQuestions.map(({ id }) => id))
  const shares = groups.map((group) => group.filter(({ id }) => onPhone.has(id)).length / group.length)
  expect(shares.filter((share) => share < 0.4 || share > 0.6)).toEqual([])
})

test('what is built is what the files say (else: npm run build:content)', () => {
  const plain = JSON.parse(JSON.stringify(compileQuestions(questions, citationsOf(sources))))
  expect({ practice: practiceQuestions, scored: scoredQuestions }).toEqual(plain)
})

test('the bank on the phone and the bank in the cloud share no question', () => {
  const onPhone = new Set(
    practiceQuestions.flatMap(({ id, ask, options }) => [id, [ask, ...options].join('|')]),
  )
  const inBoth = scoredQuestions.filter(
    ({ id, ask, options }) => onPhone.has(id) || onPhone.has([ask, ...options].join('|')),
  )
  expect(inBoth.map(({ id }) => id)).toEqual([])
  expect(practiceQuestions.length + scoredQuestions.length).toBe(questions.length)
})

test('no explanation in the cloud can be read in one on the phone', () => {
  const onPhone = practiceQuestions.map(({ why }) => why).join('\n')
  expect(scoredQuestions.filter(({ why }) => onPhone.includes(why)).map(({ id }) => id)).toEqual([])
})

test.each(ages)('the longest contest for age %s can be drawn from the cloud’s bank', (age) => {
  const fitting = scoredQuestions.filter((question) => isForAge(question, age))
  expect(fitting.length).toBeGreaterThanOrEqual(contestFields.questionCount.limits.to)
})

describe.each(ages)('for age %s', (age) => {
  const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)
  // From 2026 on, and a year more, so that every window of 366 days that begins in two years is looked at.
  const days = Array.from({ length: 3 * 366 }, (_, at) =>
    dailyQuestions(scoredQuestions, age, dayAt(20_454 + at)),
  )

  test('every day has five questions, at most two of them of one topic', () => {
    for (const five of days) {
      const most = Math.max(
        ...topics.map((topic) => five.filter((question) => question.topic === topic).length),
      )
      expect([new Set(five).size, most <= 2]).toEqual([dailyCount, true])
    }
  })

  test('the same five are not asked twice within a year', () => {
    const last = new Map<string, number>()
    const tooSoon = days.filter((five, day) => {
      const ids = String(five.map(({ id }) => id).sort())
      const before = last.get(ids)
      last.set(ids, day)
      return before !== undefined && day - before < 366
    })
    expect(tooSoon).toEqual([])
  })

  test('nobody is asked what is for another age', () => {
    expect(days.flat().filter((question) => !isForAge(question, age))).toEqual([])
  })
})
