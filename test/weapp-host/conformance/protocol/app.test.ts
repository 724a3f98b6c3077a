import { ask, goTo } from '../../launch/mini-program'
import { waitUntil } from '../../launch/wait-until'
import { useProtocolPage } from './use-protocol-page'

jest.setTimeout(60_000)

const on = useProtocolPage('/pages/told/told', 'oSomebody')

/** What functions given to `evaluate` find in the mini-program. */
declare const wx: { getStorageSync(key: string): unknown }
declare function getApp(): { globalData: { name: string }; greet(name: string): string }
declare function getCurrentPages(): { route: string }[]
declare function toTest(...values: unknown[]): void

describe('the app (dev/devtools/auto/miniprogram.html)', () => {
  test('pageStack and currentPage tell path and query', async () => {
    await on.open('/pages/tall/tall?a=1&b=%E4%B8%AD')
    expect(on.page.path).toBe('pages/tall/tall')
    expect(on.page.query).toMatchObject({ a: '1' })
    await on.fixture.miniProgram.callWxMethod('navigateTo', { url: '/pages/told/told' })
    const stack = await on.fixture.miniProgram.pageStack()
    expect(stack.map(({ path }) => path)).toEqual(['pages/tall/tall', 'pages/told/told'])
  })

  test('navigateTo and navigateBack of the automator', async () => {
    const deep = await on.fixture.miniProgram.navigateTo('/sub/pages/deep/deep')
    expect(deep?.path).toBe('sub/pages/deep/deep')
    expect((await on.fixture.miniProgram.navigateBack())?.path).toBe('pages/told/told')
  })

  test('a page that was closed says “page destroyed”', async () => {
    await goTo(on.fixture.miniProgram, '/pages/tall/tall')
    await expect(on.page.data()).rejects.toThrow('page destroyed')
  })

  test('evaluate sees wx, getApp and getCurrentPages, and takes arguments', async () => {
    const { miniProgram } = on.fixture
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
    await expect(on.fixture.miniProgram.evaluate(source)).resolves.toEqual(names.map(() => 'undefined'))
  })

  test('what evaluate throws is thrown to the test', async () => {
    await expect(
      on.fixture.miniProgram.evaluate(() => {
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
  })

  test('callWxMethod answers what the method gives, or its errMsg', async () => {
    const { miniProgram } = on.fixture
    await miniProgram.callWxMethod('setStorage', { key: 'k', data: { n: 1 } })
    await expect(miniProgram.callWxMethod('getStorageSync', 'k')).resolves.toEqual({ n: 1 })
    await expect(miniProgram.callWxMethod('navigateTo', { url: '/no/such/page' })).rejects.toThrow(
      /navigateTo:fail.*not found/,
    )
    await expect(miniProgram.callWxMethod('makeTea')).rejects.toThrow('wx.makeTea not exists')
  })

  test('exposeFunction lets the mini-program call the test', async () => {
    const called = new Promise((resolve) => {
      void on.fixture.miniProgram.exposeFunction('toTest', (...values: unknown[]) => resolve(values))
    })
    await on.fixture.miniProgram.evaluate(() => toTest(1, { two: 2 }))
    await expect(called).resolves.toEqual([1, { two: 2 }])
  })

  test('the console event tells type and values', async () => {
    const logged = new Promise((resolve) => {
      on.fixture.miniProgram.once('console', resolve)
    })
    await on.page.callMethod('log')
    await expect(logged).resolves.toEqual({ type: 'info', args: ['told', { a: 1 }] })
  })

  test('screenshot is a PNG', async () => {
    const picture = await on.fixture.miniProgram.screenshot()
    expect(Buffer.from(String(picture), 'base64').subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('extensions of this host', () => {
  test('Host.setNetwork cuts the network for wx', async () => {
    await ask(on.fixture.miniProgram, 'Host.setNetwork', { type: 'none' })
    await expect(on.fixture.miniProgram.callWxMethod('getNetworkType')).resolves.toMatchObject({
      networkType: 'none',
    })
    await ask(on.fixture.miniProgram, 'Host.setNetwork', { type: 'wifi' })
    await expect(on.fixture.miniProgram.callWxMethod('getNetworkType')).resolves.toMatchObject({
      networkType: 'wifi',
    })
  })

  test('Host.setDataReport counts setData by page, and begins anew', async () => {
    await ask(on.fixture.miniProgram, 'Host.setDataReport')
    await on.page.setData({ heard: 'four' })
    const bytes = JSON.stringify({ heard: 'four' }).length
    await expect(ask(on.fixture.miniProgram, 'Host.setDataReport')).resolves.toEqual({
      calls: 1,
      bytes,
      largest: bytes,
      byPage: { 'pages/told/told': { calls: 1, bytes } },
    })
    await expect(ask(on.fixture.miniProgram, 'Host.setDataReport')).resolves.toMatchObject({
      calls: 0,
      largest: 0,
    })
  })

  test('Host.setFontSize is the phone’s setting', async () => {
    await ask(on.fixture.miniProgram, 'Host.setFontSize', { px: 23 })
    await expect(on.fixture.miniProgram.callWxMethod('getAppBaseInfo')).resolves.toMatchObject({
      fontSizeSetting: 23,
    })
    await ask(on.fixture.miniProgram, 'Host.setFontSize', { px: 16 })
  })

  test('after wx.restartMiniProgram no page and no element is mistaken for one before', async () => {
    const element = await on.page.$('.ask')
    await on.fixture.miniProgram.callWxMethod('restartMiniProgram', { path: '/pages/tall/tall' })
    await waitUntil(
      async () => (await on.fixture.miniProgram.currentPage())?.path === 'pages/tall/tall',
      10_000,
    )
    const after = await on.fixture.miniProgram.currentPage()
    expect(after?.path).toBe('pages/tall/tall')
    await expect(after?.$('.bottom')).resolves.not.toBeNull()
    await expect(on.page.data()).rejects.toThrow('page destroyed')
    await expect(element?.text()).rejects.toThrow('element destroyed')
  })

  test('nothing went wrong that no test expected', () => {
    expect(on.fixture.problems.filter(({ text }) => !text.includes('on purpose'))).toEqual([])
  })
})
