import { bankOf } from '#domain/quiz/banks'
import { hashOf } from '#domain/quiz/hash'

test.each([
  ['prep-milk-carton', 'scored'],
  ['class-bone', 'scored'],
  ['std-four', 'scored'],
  ['local-pledge', 'scored'],
  ['why-dry', 'practice'],
])('%s stays in the bank %s for ever', (id, bank) => {
  expect(bankOf(id)).toBe(bank)
})

test('half of the questions are in each bank, even if their ids are alike', () => {
  const ids = Array.from({ length: 1000 }, (_, at) => `class-${at}`)
  const scored = ids.filter((id) => bankOf(id) === 'scored').length
  expect(Math.abs(scored - 500)).toBeLessThan(50)
})

test('every bit of a hash depends on every character', () => {
  const bits = (text: string) => hashOf(text).toString(2).padStart(32, '0')
  const alike = Array.from({ length: 400 }, (_, at) => [bits(`a${at}b`), bits(`a${at}c`)] as const)
  for (let bit = 0; bit < 32; bit++) {
    const changed = alike.filter(([one, other]) => one[bit] !== other[bit]).length
    expect(Math.abs(changed - 200)).toBeLessThan(60)
  }
})
