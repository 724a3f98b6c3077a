import { recordOf } from '#domain/record-of'

test('each key has the value that is made from it, in the order of the keys', () => {
  const lengths = recordOf(['leaf', 'bin'], (key) => key.length)
  expect(lengths).toEqual({ leaf: 4, bin: 3 })
  expect(Object.keys(lengths)).toEqual(['leaf', 'bin'])
})
