import { search } from '#domain/search/search'
import { tiny } from './tiny'

const answersFor = (words: string) => search(tiny, words).flatMap(({ answers }) => answers)
const names = (words: string) => answersFor(words).map(({ name }) => name)
const ways = (words: string) => answersFor(words).map(({ via }) => via)

test('what is written comes before what is like it', () => {
  expect(names('牛奶')).toEqual(['牛奶', '牛奶盒'])
})

test('what is written needs no guess', () => {
  expect(ways('三个西瓜皮')).not.toContain('inferred')
})

test('the surest way comes first where nothing is written', () => {
  expect(ways('哈密瓜皮')[0]).toBe('inferred')
  expect(ways('西呱皮')).toContain('inferred')
  expect(names('xiguapi')[0]).toBe('西瓜皮')
})

test('what is only begun is found without its ending too', () => {
  expect(names('纸箱子')[0]).toBe('纸箱')
})

test('of words that are like nothing there is nothing to show', () => {
  expect(answersFor('qqqqq')).toEqual([])
})
