import { ages, binOptions, isForAge, judgeOptions, levels } from '#domain/quiz/question'

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

test('the bins go by the names of the national standard, in its order', () => {
  expect(binOptions).toEqual(['可回收物', '有害垃圾', '厨余垃圾', '其他垃圾'])
})

test('what is to be judged is right or wrong', () => {
  expect(judgeOptions).toEqual(['对', '错'])
})
