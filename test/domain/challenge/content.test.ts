import { areKeepable } from '#domain/challenge/content'

const daily = (id: string) => ({ id, often: undefined })
const weekly = (id: string) => ({ id, often: '一周一次' })

test('three different things are kept to where one of them is there on any day', () => {
  expect(areKeepable([daily('a'), weekly('b'), weekly('c')])).toBe(true)
})

test.each([
  ['none is there on any day', [weekly('a'), weekly('b'), weekly('c')]],
  ['two are the same', [daily('a'), daily('a'), daily('b')]],
  ['there are two', [daily('a'), daily('b')]],
])('not where %s', (_about, picked) => {
  expect(areKeepable(picked)).toBe(false)
})
