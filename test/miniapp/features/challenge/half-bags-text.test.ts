import { halfBagsText } from '../../../../src/miniapp/features/challenge/words/half-bags-text'

test.each([
  [0, '0袋'],
  [1, '半袋'],
  [2, '1袋'],
  [5, '2袋半'],
])('%i half bags are said as %s', (halves, words) => {
  expect(halfBagsText(halves)).toBe(words)
})
