import fc from 'fast-check'
import { shownNames, standingOf } from '#domain/contests/standing'

test('groups stand by their mean, and not by how many took part', () => {
  const standing = standingOf([
    { group: '内科', entrants: 100, rightAnswers: 700 },
    { group: '外科', entrants: 5, rightAnswers: 45 },
  ])
  expect(standing).toEqual([
    { group: '外科', entrants: 5, mean: 9, place: 1 },
    { group: '内科', entrants: 100, mean: 7, place: 2 },
  ])
})

test('equal means share a place, and the next one counts them', () => {
  const group = (name: string, mean: number) => ({ group: name, entrants: 6, rightAnswers: mean * 6 })
  const standing = standingOf([group('丙', 7), group('甲', 8), group('乙', 8), group('丁', 9)])
  expect(standing.map((one) => 'place' in one && [one.group, one.place])).toEqual([
    ['丁', 1],
    ['乙', 2],
    ['甲', 2],
    ['丙', 4],
  ])
})

test('a group of four says nothing about its members', () => {
  expect(standingOf([{ group: '儿科', entrants: 4, rightAnswers: 40 }])).toEqual([
    { group: '儿科', withheld: true },
  ])
})

test('groups that say nothing stand in the order of their names', () => {
  const few = (group: string) => ({ group, entrants: 4, rightAnswers: 40 })
  const standing = standingOf([few('甲'), few('丙'), few('乙')])
  expect(standing.map(({ group }) => group)).toEqual(['丙', '乙', '甲'])
})

test('every group stands once, those withheld last', () => {
  const sums = fc.uniqueArray(
    fc.record({ group: fc.string(), entrants: fc.nat(12), rightAnswers: fc.nat(120) }),
    { selector: ({ group }) => group },
  )
  fc.assert(
    fc.property(sums, (groups) => {
      const standing = standingOf(groups)
      expect(standing.map(({ group }) => group).sort()).toEqual(groups.map(({ group }) => group).sort())
      const means = standing.map((one) => ('mean' in one ? one.mean : -1))
      expect(means).toEqual([...means].sort((a, b) => b - a))
    }),
  )
})

const entrants = [
  { name: '王芳', rightAnswers: 7 },
  { name: undefined, rightAnswers: 10 },
  { name: '李强', rightAnswers: 9 },
  { name: '赵敏', rightAnswers: 8 },
]

test('of adults those are named who agreed, the best first', () => {
  expect(shownNames('adult', entrants).map(({ name }) => name)).toEqual(['李强', '赵敏', '王芳'])
})

test.each(['child', 'pupil'] as const)('in a contest for age %s nobody is named', (age) => {
  expect(shownNames(age, entrants)).toEqual([])
})
