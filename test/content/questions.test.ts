import { join } from 'node:path'
import { practiceQuestions } from '#content/built/practice-questions'
import { scoredQuestions } from '#content/built/scored-questions'
import { dailyCount, dailyQuestions } from '#domain/quiz/daily'
import { ages, isForAge, topics } from '#domain/quiz/question'
import { contestLimits } from '#domain/quiz/contest'
import { compileQuestions } from '../../tools/content/compile-questions'
import { problemText } from '../../tools/content/problem'
import { contentFolder, readCatalogue } from '../../tools/content/read-catalogue'
import { readQuestions } from '../../tools/content/read-questions'
import { citationsOf, readSources } from '../../tools/content/read-sources'

const sources = citationsOf(readSources(join(contentFolder, 'sources.yaml')).sources)
const { entries } = readCatalogue()
const { questions, problems, guessing } = readQuestions(
  join(contentFolder, 'questions'),
  entries,
  new Set(sources.keys()),
)

test('the questions have no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('nobody can guess the answers', () => {
  expect(guessing.map(problemText)).toEqual([])
})

test('there are 500 at least, of every topic and for every age', () => {
  expect(questions.length).toBeGreaterThanOrEqual(500)
  expect(topics.filter((topic) => questions.every((question) => question.topic !== topic))).toEqual([])
  expect(ages.filter((age) => questions.filter((question) => isForAge(question, age)).length < 100)).toEqual(
    [],
  )
})

test('what is built is what the files say (else: npm run build:content)', () => {
  const plain = JSON.parse(JSON.stringify(compileQuestions(questions, sources)))
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

test.each(ages)('the longest contest for age %s can be drawn from the cloud’s bank', (age) => {
  const fitting = scoredQuestions.filter((question) => isForAge(question, age))
  expect(fitting.length).toBeGreaterThanOrEqual(contestLimits.questions.to)
})

test('every day of a year has five questions, at most two of them of one topic', () => {
  for (let day = 0; day < 365; day++) {
    const five = dailyQuestions(scoredQuestions, new Date(day * 86_400_000).toISOString().slice(0, 10))
    const most = Math.max(
      ...topics.map((topic) => five.filter((question) => question.topic === topic).length),
    )
    expect([new Set(five).size, most <= 2]).toEqual([dailyCount, true])
  }
})
