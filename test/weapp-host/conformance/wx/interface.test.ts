import { openFixture, type OpenFixture } from '../open-fixture'
import { ask, currentPage, type Page } from '../../launch/mini-program'

let fixture: OpenFixture
let page: Page

beforeAll(async () => {
  fixture = await openFixture('wx')
  page = await fixture.goTo('/pages/look/look')
}, 60_000)

afterAll(() => fixture.close())

const call = (method: string, ...given: unknown[]): Promise<unknown> => page.callMethod(method, ...given)
const outcome = (api: string, options: object = {}) => call('outcome', api, options)

describe('dialogs', () => {
  it('tell confirm and cancel (api/ui/interaction/wx.showModal.html)', async () => {
    await call('ask', 'showModal', { title: 'Sure?', content: 'Really' })
    await fixture.miniProgram.native().confirmModal()
    expect(await call('answered')).toEqual({
      confirm: true,
      cancel: false,
      content: null,
      errMsg: 'showModal:ok',
    })
    await call('ask', 'showModal', { title: 'Sure?' })
    await fixture.miniProgram.native().cancelModal()
    expect(await call('answered')).toMatchObject({ confirm: false, cancel: true })
  })

  it('hold four Chinese characters on a button (api/ui/interaction/wx.showModal.html)', async () => {
    expect(await outcome('showModal', { confirmText: '五个汉字了' })).toMatchObject({
      errMsg: 'showModal:fail confirmText length should not larger than 4 Chinese characters',
    })
  })

  it('offer six things at most (api/ui/interaction/wx.showActionSheet.html)', async () => {
    expect(await outcome('showActionSheet', { itemList: [...'1234567'] })).toMatchObject({
      errMsg: expect.stringContaining('itemList should not be large than 6'),
    })
  })

  it('need a title for a toast (api/ui/interaction/wx.showToast.html)', async () => {
    expect(await outcome('showToast')).toMatchObject({
      errMsg: 'showToast:fail parameter error: parameter.title should be String instead of Undefined;',
    })
    expect(await outcome('showToast', { title: 'saved' })).toEqual({ errMsg: 'showToast:ok' })
  })
})

describe('the navigation bar', () => {
  it('has black or white text only (api/ui/navigation-bar/wx.setNavigationBarColor.html)', async () => {
    const colours = (frontColor: string) =>
      outcome('setNavigationBarColor', { frontColor, backgroundColor: '#00ff00' })
    expect(await colours('#ff0000')).toMatchObject({ errMsg: expect.stringContaining(':fail') })
    expect(await colours('#ffffff')).toEqual({ errMsg: 'setNavigationBarColor:ok' })
  })
})

describe('the tab bar', () => {
  it('changes only while one of its pages is shown (api/ui/tab-bar/wx.setTabBarBadge.html)', async () => {
    expect(await outcome('setTabBarBadge', { index: 1, text: '3' })).toMatchObject({
      errMsg: 'setTabBarBadge:fail not TabBar page',
    })
  })
})

describe('wx.createAnimation', () => {
  it('exports its steps and forgets them (api/ui/animation/Animation.export.html)', async () => {
    const opacity = { type: 'style', args: ['opacity', 0.5] }
    const move = { type: 'translateX', args: [10] }
    const width = { type: 'style', args: ['width', '20px'] }
    const option = (duration: number) => ({
      transformOrigin: '50% 50% 0',
      transition: { duration, timingFunction: 'ease', delay: 0 },
    })
    expect(await call('animation')).toEqual({
      actions: [
        { animates: [opacity, move], option: option(200) },
        { animates: [opacity, move, width], option: option(50) },
      ],
    })
  })
})

describe('system information', () => {
  it('gives the window what the bars leave of the screen (api/base/system/wx.getWindowInfo.html)', async () => {
    const info = (await fixture.miniProgram.callWxMethod('getWindowInfo')) as Record<string, number>
    expect(info.windowHeight).toBe(Number(info.screenHeight) - Number(info.screenTop))
    expect(info.statusBarHeight).toBeGreaterThan(0)
  })

  it("follows the phone's size of text (api/base/system/wx.getAppBaseInfo.html)", async () => {
    await ask(fixture.miniProgram, 'Host.setFontSize', { px: 20 })
    expect(await fixture.miniProgram.callWxMethod('getAppBaseInfo')).toMatchObject({
      fontSizeSetting: 20,
      fontSizeScaleFactor: 1.25,
    })
  })

  it('is there before the first page is (reference/api/App.html#onLaunch)', async () => {
    const height = await fixture.miniProgram.evaluate('() => getApp().startInfo.windowHeight')
    expect(height).toBeGreaterThan(0)
  })

  it('tells how the mini-program was started (api/base/app/life-cycle/wx.getLaunchOptionsSync.html)', async () => {
    expect(await fixture.miniProgram.callWxMethod('getLaunchOptionsSync')).toMatchObject({
      path: 'pages/home/home',
      query: {},
      scene: expect.any(Number),
    })
  })

  it('tells what can be used (api/base/wx.canIUse.html)', async () => {
    const can = (schema: string) => fixture.miniProgram.callWxMethod('canIUse', schema)
    expect(
      await Promise.all(['getUpdateManager', 'button.open-type', 'cloud.callFunction', 'noSuchApi'].map(can)),
    ).toEqual([true, true, true, false])
  })
})

describe('routes', () => {
  it('fail for a page that is not there (api/route/wx.navigateTo.html)', async () => {
    expect(await outcome('navigateTo', { url: '/pages/none/none' })).toMatchObject({
      errMsg: expect.stringMatching(/^navigateTo:fail .*pages\/none\/none/),
    })
  })

  it('give the opener a channel to the page (api/route/wx.navigateTo.html)', async () => {
    expect(await outcome('navigateTo', { url: '/pages/files/files' })).toMatchObject({
      errMsg: 'navigateTo:ok',
      eventChannel: expect.anything(),
    })
    expect((await currentPage(fixture.miniProgram)).path).toBe('pages/files/files')
    await fixture.miniProgram.callWxMethod('navigateBack', {})
    expect((await currentPage(fixture.miniProgram)).path).toBe('pages/look/look')
  })
})
