import type { Page } from '../../launch/mini-program'
import { openFixture, type OpenFixture } from '../open-fixture'

jest.setTimeout(60_000)

let fixture: OpenFixture
beforeAll(async () => {
  fixture = await openFixture('runtime')
})
afterAll(() => fixture.close())

const wx = (method: string, options: object = {}) => fixture.miniProgram.callWxMethod(method, options)
const told = () => fixture.miniProgram.evaluate('() => getApp().takeTold()') as Promise<string[]>
const routes = async () => (await fixture.miniProgram.pageStack()).map(({ path }) => path)

/** The page `plain` alone on the stack, and nothing told yet. */
async function plain(): Promise<Page> {
  const page = await fixture.goTo('/pages/plain/plain')
  await page.waitFor(60)
  await told()
  return page
}

describe('the life of app and pages', () => {
  it('begins in order (reference/api/App.html)', async () => {
    expect(await told()).toEqual([
      'app onLaunch',
      'app onShow',
      'first onLoad',
      'first onShow',
      'first onReady',
    ])
  })

  it('hides a page under another, and ends the one that is left (framework/app-service/route.html)', async () => {
    await plain()
    await wx('navigateTo', { url: '/pages/plain/plain' })
    await wx('navigateBack')
    expect((await told()).filter((step) => !step.endsWith('onReady'))).toEqual([
      'plain onHide',
      'plain onLoad',
      'plain onShow',
      'plain onUnload',
      'plain onShow',
    ])
  })

  it('ends the page that is replaced, without hiding it (api/route/wx.redirectTo.html)', async () => {
    await plain()
    await wx('redirectTo', { url: '/sub/pages/inside/inside' })
    expect(await told()).toEqual(['plain onUnload'])
    expect(await routes()).toEqual(['sub/pages/inside/inside'])
  })

  it('ends every page when it is launched anew (api/route/wx.reLaunch.html)', async () => {
    await plain()
    await wx('navigateTo', { url: '/sub/pages/inside/inside' })
    await wx('reLaunch', { url: 'inside?again=1' })
    expect(await told()).toEqual(['plain onHide', 'plain onUnload'])
  })

  it('keeps the pages of tabs, and ends all others (api/route/wx.switchTab.html)', async () => {
    await plain()
    await wx('switchTab', { url: '/pages/first/first' })
    await wx('switchTab', { url: '/pages/second/second' })
    await told()
    await wx('switchTab', { url: '/pages/first/first' })
    expect(await told()).toEqual(['second onHide', 'first onShow'])
    expect(await routes()).toEqual(['pages/first/first'])
  })
})

describe('routes', () => {
  it('hold ten pages at most (api/route/wx.navigateTo.html)', async () => {
    const page = await plain()
    for (let depth = 2; depth <= 10; depth += 1) await wx('navigateTo', { url: '/pages/plain/plain' })
    await expect(wx('navigateTo', { url: '/pages/plain/plain' })).rejects.toThrow(
      'navigateTo:fail webview count limit exceed',
    )
    expect(await page.callMethod('stackOf')).toHaveLength(10)
    await wx('navigateBack', { delta: 99 })
    expect(await routes()).toEqual(['pages/plain/plain'])
  })

  it('open tabs by switchTab only, and nothing else by it (api/route/wx.switchTab.html)', async () => {
    await expect(wx('navigateTo', { url: '/pages/first/first' })).rejects.toThrow('a tabbar page')
    await expect(wx('redirectTo', { url: '/pages/first/first' })).rejects.toThrow('a tabbar page')
    await expect(wx('switchTab', { url: '/pages/plain/plain' })).rejects.toThrow('no-tabBar page')
  })

  it('give both pages a channel (api/route/wx.navigateTo.html)', async () => {
    const page = await plain()
    expect(await page.callMethod('openWithChannel')).toEqual({ word: 'hello', query: { a: '1', b: '2' } })
  })

  it('offer the way home until the page hides it (api/ui/navigation-bar/wx.hideHomeButton.html)', async () => {
    await plain()
    const offered = await fixture.miniProgram.screenshot()
    await wx('hideHomeButton')
    expect(await fixture.miniProgram.screenshot()).not.toBe(offered)
    await plain()
    expect(await fixture.miniProgram.screenshot()).toBe(offered)
  })
})

describe('what a person does to a page', () => {
  it('scrolls it, to its end too (reference/api/Page.html#onReachBottom)', async () => {
    const page = await plain()
    await page.setData({ tall: 3000 })
    await fixture.miniProgram.pageScrollTo(500)
    await page.waitFor(60)
    expect(await told()).toEqual(['scrolled 500'])
    await fixture.miniProgram.pageScrollTo(5000)
    await page.waitFor(60)
    expect(await told()).toEqual([expect.stringMatching(/^scrolled \d{4}$/), 'bottom'])
  })

  it('pulls it down (api/ui/pull-down-refresh/wx.startPullDownRefresh.html)', async () => {
    await plain()
    await wx('startPullDownRefresh')
    expect(await told()).toEqual(['refresh'])
    await wx('stopPullDownRefresh')
  })
})

it('nothing went wrong that no test expected', () => {
  expect(fixture.problems).toEqual([])
})
