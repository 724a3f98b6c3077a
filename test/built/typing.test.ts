import { openPage, type PhonePage } from './phone/page'
import { WeChat } from './phone/wechat'

const home = 'features/search/home/index'
const mostBytes = 8 * 1024

let phone: WeChat
let page: PhonePage
beforeAll(async () => {
  phone = new WeChat()
  page = await openPage(phone, home)
})

/** Bytes of each setData that typing these words causes. */
async function type(words: string): Promise<number[]> {
  const before = page.updates.length
  await page.fire('input', 'search-box-input', { value: words, cursor: words.length })
  return page.updates.slice(before)
}

const keystrokes = [
  '用',
  '用过',
  '用过的',
  '用过的口罩',
  '用过的口罩扔哪个桶',
  '',
  'x',
  'xg',
  'xigua',
  'xiguapi',
  '',
]
const jumps = ['塑料', '阿斯顿飞', '香蕉皮、旧电池、快递盒、灯管、袜子、鱼骨头', '奶茶', 'qqqq', '电池', '']

describe('typing on the home page in WeChat', () => {
  test.each([...keystrokes, ...jumps])('“%s” costs one setData of at most 8 KB', async (words) => {
    const updates = await type(words)
    expect(updates.length).toBeLessThanOrEqual(1)
    expect(Math.max(0, ...updates)).toBeLessThanOrEqual(mostBytes)
  })

  test('shows the answer, and opens it', async () => {
    await type('西瓜皮')
    expect(page.text('best')).toMatch(/西瓜皮.*厨余垃圾/)
    await page.fire('tap', 'best')
    expect(phone.opened.at(-1)).toBe(`/features/answer/answer/index?name=${encodeURIComponent('西瓜皮')}`)
  })
})

describe('the other pages open in WeChat', () => {
  test.each([
    ['features/search/browse/index', { of: 'food' }, '厨余垃圾'],
    ['features/answer/answer/index', { name: encodeURIComponent('奶茶') }, '要拆开来分'],
    ['features/answer/report/index', { kind: 'missing', query: encodeURIComponent('暖壶胆') }, '缺了什么'],
    ['features/quiz/play/practice/index', {}, '开始练习'],
    ['features/quiz/play/game/index', {}, '不计时'],
    ['features/challenge/home/index', {}, '小手牵大手'],
    ['features/events/home/index', {}, '身边的活动'],
    ['features/me/home/index', {}, '关怀版'],
    ['features/about/about/index', {}, '隐私说明'],
    ['features/lost/lost/index', {}, '没有这一页'],
  ])('%s', async (route, parameters, words) => {
    const opened = await openPage(phone, route, parameters)
    expect(opened.text('screen')).toContain(words)
  })
})
