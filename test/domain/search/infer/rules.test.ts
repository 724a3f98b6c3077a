import { endingOf, modifiersIn } from '#domain/search/infer/rules'
import { tiny } from '../tiny'

const { endings, modifiers } = tiny.rules()

test.each([
  ['塑料桶', '桶'],
  ['白菜叶', '菜叶'],
  ['桶', '桶'],
  ['桶盖', undefined],
  ['', undefined],
])('%s ends with %s', (text, word) => {
  expect(endingOf(text, endings)?.word).toBe(word)
})

test.each([
  ['一次性塑料', ['一次性', '塑料']],
  ['装农药的电动', ['农药', '电动']],
  ['塑', []],
  ['', []],
])('in %s stand %j', (text, words) => {
  expect(modifiersIn(text, modifiers).map(({ word }) => word)).toEqual(words)
})
