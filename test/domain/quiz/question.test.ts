import { ages, isForAge, levels } from '#domain/quiz/question'

test.each([
  [1, ['child', 'pupil']],
  [2, ['pupil', 'adult']],
  [3, ['adult']],
] as const)('a question of level %i is for %j', (level, fitting) => {
  expect(ages.filter((age) => isForAge({ level }, age))).toEqual(fitting)
})

test('every level is for somebody, and everybody has a level', () => {
  expect(levels.filter((level) => !ages.some((age) => isForAge({ level }, age)))).toEqual([])
  expect(ages.filter((age) => !levels.some((level) => isForAge({ level }, age)))).toEqual([])
})
