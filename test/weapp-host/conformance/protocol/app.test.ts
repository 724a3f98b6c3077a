import { ask, goTo, type Page } from '../../../e2e/harness/mini-program'
import { waitUntil } from '../../../e2e/harness/wait-until'
import { openFixture, type OpenFixture } from '../open-fixture'

jest.setTimeout(60_000)

let fixture: OpenFixture
let page: Page
beforeAll(async () => {
  fixture = await openFixture('protocol', { account: 'oSomebody' })
})
beforeEach(async () => {
  page = await fixture.goTo('/pages/told/told')
})
afterAll(() => fixture.close())

/** What functions given to `evaluate` find in the mini-program. */
declare const wx: { getStorageSync(key: string): unknown }
declare function getApp(): { globalData: { name: string }; greet(name: string): string }
declare function getCurrentPages(): { route: string }[]
declare function toTest(...values: unknown[]): void

describe('the app (dev/devtools/auto/miniprogram.html)', () => {
  test('pageStack and currentPage tell path and query', async () => {
    page = await fixture.goTo('/pages/tall/tall?a=1&b=%E4%B8%AD')
    expect(page.path).toBe('pages/tall/tall')
    expect(page.query).toMatchObject({ a: '1' })
    await fixture.miniProgram.callWxMethod('navigateTo', { url: '/pages/told/told' })
    const stack = await fixture.miniProgram.pageStack()
    expect(stack.map(({ path }) => path)).toEqual(['pages/tall/tall', 'pages/told/told'])
  })

  test('navigateTo and navigateBack of the automator', async () => {
    const deep = await fixture.miniProgram.navigateTo('/sub/pages/deep/deep')
    expect(deep?.path).toBe('sub/pages/deep/deep')
    expect((await fixture.miniProgram.navigateBack())?.path).toBe('pages/told/told')
  })

  test('a page that was closed says “page destroyed”', async () => {
    await goTo(fixture.miniProgram, '/pages/tall/tall')
    await expect(page.data()).rejects.toThrow('page destroyed')
  })

  test('evaluate sees wx, getApp and getCurrentPages, and takes arguments', async () => {
    const { miniProgram } = fixture
    await expect(miniProgram.evaluate((name: string) => getApp().greet(name), 'you')).resolves.toBe(
      'hello you',
    )
    await expect(miniProgram.evaluate(() => getCurrentPages().map(({ route }) => route))).resolves.toEqual([
      'pages/told/told',
    ])
    await expect(miniProgram.evaluate(() => wx.getStorageSync('nothing'))).resolves.toBe('')
    await expect(miniProgram.evaluate(async () => 'later')).resolves.toBe('later')
  })

  test('evaluate sees nothing that app code would not see (framework/runtime/js-support.html)', async () => {
    const names = ['window', 'document', 'fetch', 'localStorage', 'XMLHttpRequest', 'Intl', 'AbortController']
    const source = `function () { return [${names.map((name) => `typeof ${name}`).join(', ')}] }`
    await expect(fixture.miniProgram.evaluate(source)).resolves.toEqual(names.map(() => 'undefined'))
  })

  test('what evaluate throws is thrown to the test', async () => {
    await expect(
      fixture.miniProgram.evaluate(() => {
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
  })

  test('callWxMethod answers what the method gives, or its errMsg', async () => {
    const { miniProgram } = fixture
    await miniProgram.callWxMethod('setStorage', { key: 'k', data: { n: 1 } })
    await expect(miniProgram.callWxMethod('getStorageSync', 'k')).resolves.toEqual({ n: 1 })
    await expect(miniProgram.callWxMethod('navigateTo', { url: '/no/such/page' })).rejects.toThrow(
      /navigateTo:fail.*not found/,
    )
    await expect(miniProgram.callWxMethod('makeTea')).rejects.toThrow('wx.makeTea not exists')
  })

  test('exposeFunction lets the mini-program call the test', async () => {
    const called = new Promise((resolve) => {
      void fixture.miniProgram.exposeFunction('toTest', (...values: unknown[]) => resolve(values))
    })
    await fixture.miniProgram.evaluate(() => toTest(1, { two: 2 }))
    await expect(called).resolves.toEqual([1, { two: 2 }])
  })

  test('the console event tells type and values', async () => {
    const logged = new Promise((resolve) => {
      fixture.miniProgram.once('console', resolve)
    })
    await page.callMethod('log')
    await expect(logged).resolves.toEqual({ type: 'info', args: ['told', { a: 1 }] })
  })

  test('screenshot is a PNG', async () => {
    const picture = await fixture.miniProgram.screenshot()
    expect(Buffer.from(String(picture), 'base64').subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('extensions of this host', () => {
  test('Host.setNetwork cuts the network for wx', async () => {
    await ask(fixture.miniProgram, 'Host.setNetwork', { type: 'none' })
    await expect(fixture.miniProgram.callWxMethod('getNetworkType')).resolves.toMatchObject({
      networkType: 'none',
    })
    await ask(fixture.miniProgram, 'Host.setNetwork', { type: 'wifi' })
    await expect(fixture.miniProgram.callWxMethod('getNetworkType')).resolves.toMatchObject({
      networkType: 'wifi',
    })
  })

  test('Host.setDataReport counts setData by page, and begins anew', async () => {
    await ask(fixture.miniProgram, 'Host.setDataReport')
    await page.setData({ heard: 'four' })
    const bytes = JSON.stringify({ heard: 'four' }).length
    await expect(ask(fixture.miniProgram, 'Host.setDataReport')).resolves.toEqual({
      calls: 1,
      bytes,
      largest: bytes,
      byPage: { 'pages/told/told': { calls: 1, bytes } },
    })
    await expect(ask(fixture.miniProgram, 'Host.setDataReport')).resolves.toMatchObject({
      calls: 0,
      largest: 0,
    })
  })

  test('Host.setFontSize is the phone’s setting', async () => {
    await ask(fixture.miniProgram, 'Host.setFontSize', { px: 23 })
    await expect(fixture.miniProgram.callWxMethod('getAppBaseInfo')).resolves.toMatchObject({
      fontSizeSetting: 23,
    })
    await ask(fixture.miniProgram, 'Host.setFontSize', { px: 16 })
  })

  test('after wx.restartMiniProgram no page and no element is mistaken for one before', async () => {
    const element = await page.$('.ask')
    await fixture.miniProgram.callWxMethod('restartMiniProgram', { path: '/pages/tall/tall' })
    await waitUntil(async () => (await fixture.miniProgram.currentPage())?.path === 'pages/tall/tall', 10_000)
    const after = await fixture.miniProgram.currentPage()
    expect(after?.path).toBe('pages/tall/tall')
    await expect(after?.$('.bottom')).resolves.not.toBeNull()
    await expect(page.data()).rejects.toThrow('page destroyed')
    await expect(element?.text()).rejects.toThrow('element destroyed')
  })

  test('nothing went wrong that no test expected', () => {
    expect(fixture.problems.filter(({ text }) => !text.includes('on purpose'))).toEqual([])
  })
})
