import { loadSearchIndex } from '#domain/search/index/load'
import { containedAnswer } from '#domain/search/match/contained'
import { scores, type Scores } from '#domain/search/scores'
import { dangerous } from '../danger/tiny-dangers'
import { tiny, tinyData } from '../tiny'

test.each([
  ['擦桌子用牛奶盒', '牛奶盒'],
  ['牛奶和口罩', '口罩'],
  ['口罩挂在纸箱上', '纸箱'],
])('%s mentions %s', (text, name) => {
  expect(containedAnswer(tiny, text)).toMatchObject({
    name,
    via: 'part',
    reason: `您的话里提到了“${name}”。`,
  })
})

test('the more of the words it is, the surer', () => {
  expect(containedAnswer(tiny, '新牛奶盒')?.certainty).toBe('likely')
  expect(containedAnswer(tiny, '放在桌子上的那个牛奶盒')?.certainty).toBe('unsure')
})

test('the words themselves are not mentioned in themselves', () => {
  expect(containedAnswer(tiny, '纸箱')).toBeUndefined()
})

test('a mention is as sure as its share of the words says, and likely from there on', () => {
  const at = (share: number) => scores.mentioned + scores.mentionedShare * share
  expect(containedAnswer(tiny, '新牛奶盒')?.confidence).toBeCloseTo(at(3 / 4), 6)
  expect(containedAnswer(tiny, '放着牛奶盒子')?.confidence).toBeCloseTo(at(3 / 6), 6)
  expect(
    [0.62, 0.6201].map((likelyFrom) => containedWith({ mentioned: 0.62, mentionedShare: 0, likelyFrom })),
  ).toEqual(['likely', 'unsure'])
})

const containedWith = (moved: Partial<Scores>) =>
  containedAnswer(loadSearchIndex(tinyData, { ...scores, ...moved }), '新牛奶盒')?.certainty

test('the shortest name that is mentioned has two characters, and none is a danger', () => {
  expect(containedAnswer(dangerous, '坏弹弓')).toBeUndefined()
  expect(containedAnswer(dangerous, '手机和手雷')?.name).toBe('手机')
  expect(containedAnswer(dangerous, '手雷和')).toBeUndefined()
})
