import fc from 'fast-check'
import { longestQuery } from '#domain/search/read/normalise'
import { search } from '#domain/search/search'
import { hostileQueries } from './hostile-queries'
import { shipped } from './shipped'

/** Far above what a query costs, far below what a regex costs that tries every way to read it. */
const patience = 250

/** Milliseconds of the fastest of three: a busy machine slows one, a runaway all. */
function fastest(query: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    search(shipped, query)
    return performance.now() - start
  })
  return Math.min(...times)
}

test.each(hostileQueries)('%s is answered at once', (_about, query) => {
  expect(fastest(query)).toBeLessThan(patience)
})

/** Words that questions are made of, some of them parts of others. */
const phraseWords = [
  ...'哪 哪个 什么 投放 垃圾 分类 垃圾分类 种类 类 类别 桶 箱子 往 得往 是不是'.split(' '),
  ...'能 卖钱 卖 钱 我想问 想问 我 1 12 一百 个 油 脏 沾 的'.split(' '),
]

/** One to three such words, over and over, and then a word that fits no question. */
const runOn = fc.array(fc.constantFrom(...phraseWords), { minLength: 1, maxLength: 3 }).map(
  (words) =>
    words
      .join('')
      .repeat(longestQuery)
      .slice(1 - longestQuery) + '苹',
)

test('words of questions in any order are read at once', () => {
  fc.assert(fc.property(runOn, (query) => expect(fastest(query)).toBeLessThan(patience)))
})

test('what stands behind the longest query is not looked at', () => {
  const long = '苹果核 '.repeat(longestQuery)
  expect(search(shipped, long)).toEqual(search(shipped, long.slice(0, longestQuery)))
})
