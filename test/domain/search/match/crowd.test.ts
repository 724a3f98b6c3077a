import { loadSearchIndex } from '#domain/search/index/load'
import { candidateRows } from '#domain/search/match/candidates'
import { tokensOf } from '#domain/search/read/tokens'
import { scores } from '#domain/search/scores'
import { tinyData } from '../tiny'

/** The names that are looked at closely, at least one, of a catalogue of these alone. */
function candidates(names: readonly string[], words: string, least = 1): string[] {
  const data = {
    ...tinyData,
    names: names.join('\n'),
    kinds: '0'.repeat(names.length),
    readings: '',
    popular: '',
  }
  const index = loadSearchIndex(data, { ...scores, closeLook: least })
  return candidateRows(index, tokensOf(words, index.sounds)).map((row) => index.names.textOf(row))
}

const many = (name: string, count: number) => Array.from({ length: count }, () => name)

test('only the names that share most sounds are looked at closely', () => {
  expect(candidates(['西箱', '西瓜', '瓜箱'], '西瓜')).toEqual(['西瓜'])
})

test('of names that share as much those of about the same length', () => {
  expect(candidates(['西箱盒瓶奶牛', '西箱', '箱西盒瓶奶牛'], '西瓜')).toEqual(['西箱'])
  expect(candidates(['西', '西箱盒瓶'], '西瓜盒瓶')).toEqual(['西箱盒瓶'])
})

test('a sound that hardly occurs weighs more than one that stands in many names', () => {
  expect(candidates([...many('西口', 40), '牛口'], '西牛')).toEqual(['牛口'])
})

test('there are as many as are wanted, the best among them', () => {
  const names = [...many('西口', 10), '西牛']
  expect(candidates(names, '西牛', 3)).toHaveLength(4)
  expect(candidates(names, '西牛', 3)[0]).toBe('西牛')
  expect(candidates(names, '西牛', 20)).toHaveLength(11)
})

test('a name in which a sound stands twice is looked at once', () => {
  expect(candidates(['西西西', '口'], '西西', 9)).toEqual(['西西西'])
})
