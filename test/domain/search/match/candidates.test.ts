import { candidateRows } from '#domain/search/match/candidates'
import { tokensOf } from '#domain/search/read/tokens'
import { namesOf, tiny } from '../tiny'

const candidates = (words: string) => namesOf(candidateRows(tiny, tokensOf(words, tiny.sounds)))

test.each([
  ['a character', '西瓜', '西瓜皮'],
  ['a single character', '玉', '玉米芯'],
  ['a homophone', '扣照', '口罩'],
  ['a sound that is mixed up', '品', '玻璃瓶'],
  ['pinyin', 'niunaihe', '牛奶盒'],
  ['a syllable being typed', 'niun', '牛奶'],
  ['the first syllable being typed', 'cho', '重庆小面'],
  ['initials', 'xgp', '西瓜皮'],
  ['the first initials', 'nn', '牛奶盒'],
])('%s: %s brings up %s', (_about, words, name) => {
  expect(candidates(words)).toContain(name)
})

test('what shares no sound is not brought up', () => {
  expect(candidates('西瓜')).not.toContain('口罩')
  expect(candidates('鱻')).toEqual([])
})

test('no search leaves anything to the next one', () => {
  const first = candidates('牛奶瓶')
  for (const other of ['纸箱', 'zhi', 'xgp', '鱻', 'z']) candidates(other)
  expect(candidates('牛奶瓶')).toEqual(first)
})
