import { kilogramsOf } from '#domain/challenge/bag-weight'

const grams = {
  recyclable: { least: 600, most: 2000 },
  food: { least: 2000, most: 7000 },
  other: { least: 1000, most: 3000 },
}

test('bags weigh from the least to the most, half bags half of it', () => {
  const range = kilogramsOf({ recyclable: 2, food: 3, other: 0 }, { grams })
  expect(range).toEqual({ least: 3.6, most: 12.5 })
})

test('no bags weigh nothing', () => {
  expect(kilogramsOf({ recyclable: 0, food: 0, other: 0 }, { grams })).toEqual({ least: 0, most: 0 })
})
