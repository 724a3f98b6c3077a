import fc from 'fast-check'
import { hasMarks, lengthOf, wordsOf } from '#domain/text'

test('a line of words is split at its spaces, or at what is said to lie between', () => {
  expect(wordsOf('苞米 瓤子')).toEqual(['苞米', '瓤子'])
  expect(wordsOf('苞米|瓤 子', '|')).toEqual(['苞米', '瓤 子'])
  expect(wordsOf('')).toEqual([])
})

test('a character counts once, however many bytes it has, and white space around a text does not', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('分', '𠮷', '🦢', 'a')), (characters) => {
      expect(lengthOf(` \n${characters.join('')}　`)).toBe(characters.length)
    }),
  )
})

test.each(['<b>', 'a>b', '分\u0007类', '分\ud800', '\u0000'])(
  '%j has marks that others may take for code',
  (text) => {
    expect(hasMarks(text)).toBe(true)
  },
)

test.each(['', '分类，从我做起！', '“2+3” & 更多', '🦢'])('%j has none', (text) => {
  expect(hasMarks(text)).toBe(false)
})
