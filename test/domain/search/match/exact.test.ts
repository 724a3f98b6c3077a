import { exactAnswer } from '#domain/search/match/exact'
import { readingsOf } from '#domain/search/read/readings'
import { tiny } from '../tiny'

const exact = (words: string) => exactAnswer(tiny, readingsOf(tiny, words).all)

test.each([
  ['西瓜皮', { name: '西瓜皮', via: 'name', certainty: 'certain', confidence: 1, reason: undefined }],
  ['瓜皮', { name: '西瓜皮', via: 'alias', certainty: 'certain', confidence: 1 }],
  ['三个瓜皮扔哪', { name: '西瓜皮', via: 'question', certainty: 'certain', confidence: 0.97 }],
  ['玉米芯', { via: 'name', certainty: 'likely', confidence: 0.9, reason: expect.stringContaining('各地') }],
])('%s: %j', (words, answer) => {
  expect(exact(words)).toMatchObject(answer)
})

test('what is not written in the catalogue has no exact answer', () => {
  expect(exact('西瓜')).toBeUndefined()
})

test('paper that is soiled goes elsewhere than paper that is clean, and we say why', () => {
  expect(exact('纸箱')).toMatchObject({ wasteClass: 'recyclable', certainty: 'certain' })
  expect(exact('沾油的纸箱')).toMatchObject({
    wasteClass: 'other',
    subClass: undefined,
    certainty: 'likely',
    reason: expect.stringContaining('油污'),
  })
})

test('glass can be washed', () => {
  expect(exact('沾油的玻璃瓶')).toMatchObject({ wasteClass: 'recyclable', certainty: 'certain' })
})

test('what is drunk up leaves its package', () => {
  expect(exact('喝完的牛奶')).toMatchObject({
    name: '牛奶盒',
    certainty: 'likely',
    reason: '“牛奶”用完了，剩下的是包装。',
  })
})

test('what is not used up leaves no package', () => {
  expect(exact('用完的口罩')).toMatchObject({ name: '口罩' })
})
