import { checkGrownUp } from '../../../tools/content/questions/check-grown-up'
import { writtenQuestion } from '../written-questions'

const forChild = { level: 1, ask: '不亮的长灯管，扔进哪个桶？', file: 'a.yaml', line: 7 } as const
const messageOf = (given: Parameters<typeof writtenQuestion>[0]) =>
  checkGrownUp([writtenQuestion({ ...forChild, ...given })]).map(({ line, message }) => [line, message])

test('something hazardous is explained to a child with a grown-up first', () => {
  expect(messageOf({ wasteClass: 'hazardous', why: '请大人来拿。灯管里有汞。' })).toEqual([])
  expect(messageOf({ wasteClass: 'hazardous', why: '灯管里有汞。请大人来拿。' })).toEqual([
    [7, expect.stringContaining('请大人… first')],
  ])
})

test.each([
  ['碎玻璃怎么扔？', '玻璃'],
  ['旧剪刀怎么扔？', '剪'],
  ['生日蜡烛怎么扔？', '烛'],
  ['没响的鞭炮怎么扔？', '鞭炮'],
])('“%s” is refused for a child without a grown-up', (ask, what) => {
  expect(messageOf({ ask, why: '会受伤。' })).toEqual([[7, expect.stringContaining(`“${what}”`)]])
  expect(messageOf({ ask, why: '叫大人来。' })).toEqual([])
  expect(messageOf({ ask, why: '会受伤。', options: ['请大人包好', '自己扔'] })).toEqual([])
  expect(messageOf({ ask: '它怎么扔？', read: ask, why: '会受伤。' })).toHaveLength(1)
})

test('who is older may be asked about danger directly', () => {
  expect(messageOf({ level: 2, wasteClass: 'hazardous', why: '灯管里有汞。' })).toEqual([])
})

test('nothing is asked of harmless things', () => {
  expect(messageOf({ ask: '香蕉皮扔进哪个桶？', why: '会烂。' })).toEqual([])
})
