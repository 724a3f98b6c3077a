import { loadSearchIndex } from '#domain/search/index/load'
import { scores, type Scores } from '#domain/search/scores'
import { flatAnswers, search } from '#domain/search/search'
import { dangerData, dangerous } from './danger/tiny-dangers'
import { tiny, tinyData } from './tiny'

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

test.each(['', ' ', '！', '🦢'])('of %j nothing is asked', (query) => {
  expect(search(tiny, query)).toEqual([])
})

test('each thing of a query has its own answers, and the best of each comes first in one list', () => {
  const things = search(tiny, '牛奶、口罩')
  expect(things.map(({ words }) => words)).toEqual(['牛奶', '口罩'])
  expect(things.map(({ answers }) => answers[0]?.name)).toEqual(['牛奶', '口罩'])
  expect(flatAnswers(things).map(({ name }) => name)).toEqual(['牛奶', '口罩', '牛奶盒', '纸箱'])
})

test('words for a bin name no thing', () => {
  expect(search(tiny, '有害垃圾')).toEqual([{ words: '有害垃圾', answers: [] }])
})

test('a danger has its answer and no other, whatever else is asked', () => {
  const things = search(dangerous, '手机、手雷')
  expect(things.map(({ words, answers }) => [words, answers.map(({ name }) => name)])).toEqual([
    ['手机、手雷', ['手榴弹']],
  ])
})

test('a danger is looked for behind the longest query, but not without end', () => {
  const behind = (characters: number) => search(dangerous, `${'啊'.repeat(characters)}手榴弹`)
  expect(behind(150).flatMap(({ answers }) => answers.map(({ name }) => name))).toEqual(['手榴弹'])
  expect(behind(250).flatMap(({ answers }) => answers)).toEqual([])
})

const namesWith = (moved: Partial<Scores>, words: string, data = tinyData) =>
  search(loadSearchIndex(data, { ...scores, ...moved }), words).flatMap(({ answers }) =>
    answers.map(({ name }) => name),
  )

test('what is too weak to be shown is not, and more is asked of it beside an answer that is written', () => {
  expect(namesWith({ leastBesideWritten: 0.8 }, '牛奶')).toEqual(['牛奶'])
  expect(namesWith({ leastBesideWritten: 0.1 }, '牛奶')).toContain('牛奶盒')
  expect(namesWith({ leastShown: 0.1 }, '牛肉')).toContain('牛奶')
  expect(namesWith({ leastShown: 0.9 }, '牛肉')).toEqual([])
})

test('a thing has no more answers than fit', () => {
  expect(namesWith({ leastBesideWritten: 0, mostAnswers: 2 }, '牛奶')).toHaveLength(2)
})

test('no danger stands beside what is written', () => {
  expect(namesWith({ leastBesideWritten: 0 }, '手机', dangerData)).toEqual(['手机', '打火机'])
})

test('no name stands twice', () => {
  const found = namesWith({ leastShown: 0, mostAnswers: 50 }, '牛奶瓶子')
  expect(found.length).toBeGreaterThan(3)
  expect(new Set(found).size).toBe(found.length)
})
