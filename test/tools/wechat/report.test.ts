import { problemsOf, sizeTable, type WechatReport } from '../../../tools/wechat/report'

const kilobyte = 1024
const good: WechatReport = {
  sizes: { main: 900 * kilobyte, 'features/answer': 300 * kilobyte },
  quality: [{ name: 'JS_COMPRESS_OPEN', success: true, text: 'JS compression is not turned on' }],
  schema: [],
}

describe("what WeChat's tool said of a build", () => {
  test('is no problem at its limits', () => {
    expect(problemsOf(good)).toEqual([])
  })

  test.each<[string, Partial<WechatReport>, string]>([
    [
      'a main package that is too large',
      { sizes: { main: 900 * kilobyte + 1 } },
      'main has 900.0 KB, and may have 900 KB',
    ],
    [
      'a subpackage that is too large',
      { sizes: { 'features/quiz/play': 301 * kilobyte } },
      'may have 300 KB',
    ],
    [
      'a finding of code quality',
      { quality: [{ name: 'WXML_COMPRESS_OPEN', success: false, text: 'off' }] },
      'WXML_COMPRESS_OPEN',
    ],
    ['what a schema refuses', { schema: ['app.json: pages'] }, 'app.json: pages'],
  ])('is a problem with %s', (_, change, words) => {
    expect(problemsOf({ ...good, ...change })).toEqual([expect.stringContaining(words)])
  })

  test('is shown as a table with the largest package first, and the sum', () => {
    const rows = sizeTable({ small: kilobyte, main: 2 * kilobyte }).split('\n')
    expect(rows.map((row) => row.split(/\s{2,}/))).toEqual([
      ['main', '2.0 KB'],
      ['small', '1.0 KB'],
      ['all', '3.0 KB'],
    ])
  })
})
