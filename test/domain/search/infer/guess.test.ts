import { guess, piecesOf, readModel, writeWeights } from '#domain/search/infer/guess'
import { wasteClasses } from '#domain/waste-class'

const weightsFor = (wanted: string, weight: number) =>
  Float32Array.from(wasteClasses, (name) => (name === wanted ? weight : 0))

const model = readModel(
  [`$皮 ${writeWeights(weightsFor('food', 2))}`, `>other ${writeWeights(weightsFor('other', 3))}`].join('\n'),
)

test('a name is taken apart into its end, its beginning, its characters and their pairs', () => {
  expect(piecesOf('瓜皮', 'food')).toEqual(['*', '>food', '^瓜', '^瓜皮', '$皮', '$瓜皮', '瓜', '瓜皮', '皮'])
})

test('a name is guessed by the pieces that are known', () => {
  const { wasteClass, probability } = guess(model, '什么皮', undefined)
  expect(wasteClass).toBe('food')
  expect(probability).toBeCloseTo(Math.exp(2) / (Math.exp(2) + wasteClasses.length - 1))
})

test('what the rules say weighs too', () => {
  expect(guess(model, '什么皮', 'other').wasteClass).toBe('other')
})

test('where nothing is known, every class is as likely as another', () => {
  expect(guess(model, '龘', undefined).probability).toBeCloseTo(1 / wasteClasses.length)
  expect(guess(readModel(''), '皮', undefined).probability).toBeCloseTo(1 / wasteClasses.length)
})

test.each([
  [0, 0],
  [0.1, 0],
  [0.3, 0.25],
  [-1.25, -1.25],
  [100, 3.75],
  [-100, -3.75],
])('a weight of %d is kept as %d', (weight, kept) => {
  const read = guess(readModel(`* ${writeWeights(weightsFor('drain', weight))}`), '龘', undefined)
  const others = wasteClasses.length - 1
  const best = kept >= 0 ? Math.exp(kept) / (Math.exp(kept) + others) : 1 / (Math.exp(kept) + others)
  expect(read.probability).toBeCloseTo(best)
})
