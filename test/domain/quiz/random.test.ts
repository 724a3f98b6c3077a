import fc from 'fast-check'
import { randomFrom, shuffled } from '#domain/quiz/random'

test('a seed always gives the same numbers, another seed others', () => {
  const ten = (seed: string) => Array.from({ length: 10 }, randomFrom(seed))
  expect(ten('a')).toEqual(ten('a'))
  expect(ten('a')).not.toEqual(ten('b'))
  expect(ten('a').every((number) => number >= 0 && number < 1)).toBe(true)
})

test('a seed gives the same numbers for ever: phones and cloud of any version draw the same five', () => {
  const random = randomFrom('daily/2026-05-20')
  const bits = Array.from({ length: 3 }, () => random() * 2 ** 32)
  expect(bits).toEqual([426_609_015, 3_538_805_482, 2_471_721_520])
})

test('shuffling loses nothing and leaves the original alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
      const before = [...items]
      const sorted = (list: number[]) => [...list].sort((a, b) => a - b)
      expect(sorted(shuffled(items, randomFrom(seed)))).toEqual(sorted(items))
      expect(items).toEqual(before)
    }),
  )
})

test('each item comes to each place equally often', () => {
  const counts = [0, 1, 2, 3].map(() => [0, 0, 0, 0])
  for (let seed = 0; seed < 4000; seed++)
    shuffled([0, 1, 2, 3], randomFrom(`seed ${seed}`)).forEach((item, place) => counts[item]![place]!++)
  for (const count of counts.flat()) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
