import { align } from '#domain/search/match/align'
import { tokensOf } from '#domain/search/read/tokens'
import { rowOf, tiny } from '../tiny'

const alignment = (words: string, name: string) => align(tiny, tokensOf(words, tiny.sounds), rowOf(name))

test.each([
  ['the name itself', '西瓜皮', 3],
  ['a homophone', '溪瓜皮', 2.9],
  ['pinyin', 'xiguapi', 2.91],
  ['one character missing', '西皮', 2],
  ['one character more', '西红瓜皮', 3],
  ['two characters exchanged', '瓜西皮', 2],
  ['a syllable being typed', '西瓜p', 2.6],
  ['nothing in common', '纸箱', 0],
])('%s: %s matches 西瓜皮 by %d', (_about, words, matched) => {
  expect(alignment(words, '西瓜皮').matched).toBeCloseTo(matched, 5)
})

test('a sound that is mixed up counts less than the same sound', () => {
  expect(alignment('玻璃平', '玻璃瓶').matched).toBeCloseTo(2.9, 5)
  expect(alignment('玻璃品', '玻璃瓶').matched).toBeCloseTo(2.74, 5)
})

test('the last word says what a thing is', () => {
  expect(alignment('香蕉皮', '西瓜皮').sameHead).toBe(true)
  expect(alignment('西瓜子', '西瓜皮').sameHead).toBe(false)
})

test('a name begins with what was typed of it', () => {
  expect(alignment('牛', '牛奶盒').begins).toBe(true)
  expect(alignment('牛奶盒', '牛奶盒').begins).toBe(false)
  expect(alignment('奶', '牛奶盒').begins).toBe(false)
})

test('characters in their place are counted', () => {
  expect(alignment('西呱皮', '西瓜皮').same).toBe(2)
  expect(alignment('xiguapi', '西瓜皮').same).toBe(0)
})

test('capitals in a name do not matter', () => {
  expect(alignment('led灯', 'led灯').matched).toBe(4)
})

test('what is longer than any name is cut, not an error', () => {
  expect(alignment('瓜'.repeat(200), '西瓜皮').matched).toBe(1)
})
