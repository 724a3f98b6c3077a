import {
  browse,
  entryAt,
  entryCount,
  findEntry,
  popularEntries,
  similarEntries,
} from '#domain/search/entries'
import { tiny } from './tiny'

test('an entry tells its names, its class and where it stands', () => {
  expect(entryAt(tiny, 6)).toEqual({
    name: '玉米芯',
    also: ['苞米瓤子'],
    wasteClass: 'food',
    subClass: 'household',
    contested: true,
    group: '玉米',
  })
})

test('the last entry ends with the last name', () => {
  expect(entryAt(tiny, entryCount(tiny) - 1)).toMatchObject({ name: '重庆小面', also: [] })
})

test.each([-1, 9, 1.5])('there is no entry %d', (entry) => {
  expect(() => entryAt(tiny, entry)).toThrow(RangeError)
})

test.each([
  ['纸壳箱', 1],
  ['LED灯', 7],
  ['led灯', 7],
  ['__proto__', undefined],
])('%s leads to entry %p', (name, entry) => {
  expect(findEntry(tiny, name)).toBe(entry)
})

test('things of one group are similar', () => {
  expect(similarEntries(tiny, 4, 3)).toEqual([5])
  expect(similarEntries(tiny, 0, 3)).toEqual([])
})

test('what is asked most comes first', () => {
  expect(popularEntries(tiny)[0]).toBe(findEntry(tiny, '口罩'))
})

test('a class is browsed by sub-class and heading', () => {
  expect(browse(tiny, 'recyclable')).toEqual([
    { subClass: 'paper', group: '纸类', entries: [1] },
    { subClass: 'glass', group: '瓶罐', entries: [2] },
    { subClass: 'paper', group: '饮料和包装', entries: [5] },
  ])
  expect(browse(tiny, 'bulky')).toEqual([])
})
