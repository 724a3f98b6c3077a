import { isDangerAnswer, isTakenForHarmless, readDangerSet } from './danger-set'
import { openAllOfOurs } from './ours'

const ask = openAllOfOurs()
const results = readDangerSet().map((query) => ({ query, answers: ask(query.query) }))
const dangers = results.filter(({ query }) => query.kind !== 'look-alike')
const lookAlikes = results.filter(({ query }) => query.kind === 'look-alike')

test('there are three hundred queries of each sort', () => {
  expect(dangers.length).toBeGreaterThanOrEqual(300)
  expect(lookAlikes.length).toBeGreaterThanOrEqual(300)
})

test('no query about a danger is answered with something harmless, except as unsure', () => {
  const wrong = dangers.filter(({ query, answers }) => isTakenForHarmless(query, answers))
  expect(wrong.map(({ query }) => query.query)).toEqual([])
})

test('of the queries about dangers, 98 in a hundred get the answer of a danger', () => {
  const warned = dangers.filter(({ answers }) => isDangerAnswer(answers))
  expect((100 * warned.length) / dangers.length).toBeGreaterThanOrEqual(98)
})

test('of the things that only sound like a danger, one in a hundred at most is called one', () => {
  const called = lookAlikes.filter(({ answers }) => isDangerAnswer(answers))
  expect((100 * called.length) / lookAlikes.length).toBeLessThanOrEqual(1)
})
