import { longestQuery, normalise, reword, type Spelling } from '#domain/search/read/normalise'

const spelling: Spelling = {
  simplified: new Map([
    ['電', '电'],
    ['視', '视'],
  ]),
  wording: new Map([['宝特瓶', '塑料瓶']]),
}

test.each([
  ['full-width letters and digits', 'ＬＥＤ５号', 'led5号'],
  ['capitals', 'USB线', 'usb线'],
  ['traditional characters', '電視', '电视'],
  ['exclamation and question marks', '口罩？？！', '口罩'],
  ['many blanks and line ends', '  西瓜 \n\t　 皮 ', '西瓜 皮'],
  ['marks between things', '纸箱、瓶子,罐', '纸箱、瓶子,罐'],
  ['quotation marks', '“奶茶”', '奶茶'],
  ['emoji', '🍉皮', '皮'],
  ['nothing but marks', '。。。', ''],
])('%s: %j becomes %j', (_about, query, text) => {
  expect(normalise(query, spelling)).toBe(text)
})

test.each(['瓜'.repeat(longestQuery + 1), '\ufdfa'.repeat(longestQuery)])(
  'what stands behind the longest query is left out: %s',
  (query) => {
    expect(normalise(query, spelling)).toHaveLength(longestQuery)
  },
)

test.each([
  ['空宝特瓶', '空塑料瓶'],
  ['宝特瓶和宝特瓶盖', '塑料瓶和塑料瓶盖'],
  ['纸箱', '纸箱'],
])('%s is said %s here', (theirs, ours) => {
  expect(reword(theirs, spelling)).toBe(ours)
})
