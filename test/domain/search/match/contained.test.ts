import { containedAnswer } from '#domain/search/match/contained'
import { tiny } from '../tiny'

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
