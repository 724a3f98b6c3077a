import { markChanges } from './mark-changes'

const changed = (value: unknown) => ({ __value__: value, __wxspec__: true })

test('what changed is wrapped, and nothing else', () => {
  const data = { list: [{ name: 'a', size: 1 }, { name: 'b' }], other: { x: 1 } }
  expect(markChanges(data, { list: { 0: { name: true } } })).toEqual({
    list: [{ name: changed('a'), size: 1 }, { name: 'b' }],
    other: { x: 1 },
  })
})

test('the data itself stays as it was', () => {
  const data = { a: { b: 1 } }
  markChanges(data, { a: { b: true } })
  expect(data).toEqual({ a: { b: 1 } })
})

test('for the first time nothing is wrapped', () => {
  expect(markChanges({ a: 1 }, undefined)).toEqual({ a: 1 })
})

test('a list that grew keeps its length', () => {
  const { list } = markChanges({ list: [1, 2] }, { list: { 1: true, length: true } })
  expect(list).toEqual([1, changed(2)])
})

test('of a list whose items moved everything changed', () => {
  const splice = Object.create([true]) as readonly true[]
  expect(markChanges({ list: [1, 2] }, { list: splice })).toEqual({ list: changed([1, 2]) })
})

test('what changed within a value that is gone is wrapped as it is now', () => {
  expect(markChanges({ a: null }, { a: { b: true } })).toEqual({ a: changed(null) })
})
