import { nearestTests } from '../../../tools/check/nearest-tests'

const own = 'test/domain/quiz/draw.test.ts'
const sameTopic = 'test/domain/quiz/daily.test.ts'
const topicElsewhere = 'test/cloud/quiz/start.test.ts'
const other = 'test/cloud/http/server.test.ts'
const tests = [other, topicElsewhere, sameTopic, own]

test('the test of the changed file comes first, then those of its folder, then those of its topic', () => {
  expect(nearestTests(tests, ['src/domain/quiz/draw.ts'], 4)).toEqual([own, sameTopic, topicElsewhere, other])
})

test('a test that was changed itself comes before all', () => {
  expect(nearestTests(tests, ['src/domain/quiz/draw.ts', other], 2)).toEqual([other, own])
})

test('where there are too many the nearest are kept', () => {
  expect(nearestTests(tests, ['src/domain/quiz/draw.ts'], 1)).toEqual([own])
  expect(nearestTests([], ['src/domain/quiz/draw.ts'], 1)).toEqual([])
})
