import { hasTriedAll, noProgress, withAnswer } from '#domain/quiz/progress'
import { binClasses } from '#domain/waste-class'

test('answers count for the class that the question teaches', () => {
  const once = withAnswer(noProgress, { wasteClass: 'food' }, true)
  const twice = withAnswer(once, { wasteClass: 'food' }, false)
  expect(twice).toEqual({ ...noProgress, food: { answered: 2, right: 1 } })
})

test.each([undefined, 'bulky', 'drain'] as const)('a question of class %s changes nothing', (wasteClass) => {
  expect(withAnswer(noProgress, { wasteClass }, true)).toBe(noProgress)
})

test('all four classes have been tried when each was answered, rightly or not', () => {
  const all = binClasses.reduce((progress, wasteClass) => {
    expect(hasTriedAll(progress)).toBe(false)
    return withAnswer(progress, { wasteClass }, false)
  }, noProgress)
  expect(hasTriedAll(all)).toBe(true)
})
