import { scores } from '#domain/search/scores'
import { askWith, freeRange, scoreNamed, valuesOf, type Swept } from '../../../tools/accuracy/sweep'

test('a score is moved by half of it either way, and a confidence never beyond 1', () => {
  expect(valuesOf('heard')).toEqual(expect.arrayContaining([0.25, 0.475, 0.5, 0.525, 0.75]))
  expect(Math.max(...valuesOf('dangerSaid'))).toBeLessThanOrEqual(1)
  expect(valuesOf('heardInSentence')).toEqual([2, 3, 4, 5, 6])
})

test('what is no score is refused', () => {
  expect(() => scoreNamed('toString')).toThrow(/^no score "toString"; there are: mostAnswers, /)
})

test('a score that is moved too far answers fewer queries right, or calls harmless things dangers', () => {
  const asShipped = askWith('heard', scores.heard)
  expect(asShipped.right).toBeGreaterThan(800)
  expect(askWith('heard', 0.25).right).toBeLessThan(asShipped.right)
  expect(askWith('dangerAlike', 0.1).mistaken).toBeGreaterThan(asShipped.mistaken)
})

const swept = (...rights: number[]): Swept[] =>
  rights.map((right, at) => ({ value: at / 10, right, certainWrong: 0, warned: 9, mistaken: 0 }))

test.each([
  ['any', swept(5, 5, 5, 6)],
  ['from 0.1', swept(4, 5, 5, 5)],
  ['up to 0.2', swept(5, 6, 5, 4)],
  ['0.2 to 0.3', swept(5, 4, 5, 5, 1)],
])('nothing gets worse: %s', (words, values) => {
  expect(freeRange(values, 0.2)).toBe(words)
})

test.each([{ certainWrong: 1 }, { warned: 8 }, { mistaken: 1 }])('%j is worse', (worse) => {
  const [first, second, third] = swept(5, 5, 5)
  expect(freeRange([first!, second!, { ...third!, ...worse }], 0.1)).toBe('up to 0.1')
})
