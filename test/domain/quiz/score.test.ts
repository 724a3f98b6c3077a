import { isPassed, pointsFor, quizDailyCap } from '#domain/quiz/score'

test.each([
  [0, 2],
  [3, 8],
  [5, 12],
])('%d right of the daily five bring %d points', (right, points) => {
  expect(pointsFor('daily', right)).toBe(points)
})

test('a contest brings five points, however it went', () => {
  expect([0, 7, 50].map((right) => pointsFor('contest', right))).toEqual([5, 5, 5])
})

test('no single attempt is above the cap of a day', () => {
  expect(Math.max(pointsFor('daily', 5), pointsFor('contest', 50))).toBeLessThanOrEqual(quizDailyCap)
})

test.each([
  [4, 5, true],
  [3, 5, false],
  [40, 50, true],
  [39, 50, false],
  [5, 6, true],
  [0, 0, false],
])('%d right of %d: passed is %s', (right, count, passed) => {
  expect(isPassed(right, count)).toBe(passed)
})
