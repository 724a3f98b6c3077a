import { readingsOf } from '#domain/search/read/readings'
import { tiny } from '../tiny'

const readings = (words: string) => readingsOf(tiny, words).all.map(({ text }) => text)

test('the words as they stand come first, then question, quantity and state are set aside', () => {
  expect(readings('三个用过的口罩扔哪个桶').slice(0, 4)).toEqual([
    '三个用过的口罩扔哪个桶',
    '三个用过的口罩',
    '用过的口罩',
    '口罩',
  ])
})

test('what is set aside as a state is remembered', () => {
  expect(readingsOf(tiny, '沾油的纸箱').all).toContainEqual({ text: '纸箱', states: ['soiled'] })
})

test.each([
  ['土豆儿', '土豆'],
  ['瓶盖子', '瓶盖'],
  ['白菜帮皮子', '白菜帮'],
  ['冰棍儿杆儿', '冰棍杆'],
])('%s may be %s', (words, thing) => {
  expect(readings(words)).toContain(thing)
})

test.each(['儿', '子', '儿子'])('of %s nothing is cut off', (words) => {
  expect(readings(words)).toEqual([words])
})

test('no reading stands twice and none is empty', () => {
  const all = readings('请问用过的瓶子儿扔哪')
  expect(new Set(all).size).toBe(all.length)
  expect(all).not.toContain('')
})
