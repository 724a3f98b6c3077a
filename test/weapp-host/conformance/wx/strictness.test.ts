import { openFixture, type OpenFixture } from '../open-fixture'
import type { Page } from '../../launch/mini-program'

let fixture: OpenFixture
let page: Page

beforeAll(async () => {
  fixture = await openFixture('wx')
  page = fixture.page
}, 60_000)

beforeEach(() => {
  fixture.problems.length = 0
})

afterAll(() => fixture.close())

const wx = (method: string, ...given: unknown[]): Promise<unknown> =>
  fixture.miniProgram.callWxMethod(method, ...given)
/** Taken at once: a dialog is answered before anybody asks for the outcome. */
const refusalOf = (asked: Promise<unknown>): Promise<string> => asked.then(() => 'no refusal', String)
const problems = () => fixture.problems.map(({ text }) => text).join('\n')

describe('what this host does not know', () => {
  it('throws when it is read from wx (api/)', async () => {
    await expect(page.callMethod('readUnknown')).rejects.toThrow(
      'wx.thisIsNoApi is not supported by this host',
    )
    expect(problems()).toContain('wx.thisIsNoApi is not supported by this host')
  })

  it('is told though app code swallows it (wxcloud/reference-sdk-api/database/Cloud.database.html)', async () => {
    expect(await page.callMethod('swallowUnknown')).toBe('swallowed')
    expect(problems()).toContain('wx.cloud.database is not supported by this host')
  })
})

describe('what cannot be imitated', () => {
  it('fails, and the story with it (api/location/wx.getLocation.html)', async () => {
    const advice = 'getLocation:fail not imitated by this host: mock it with mockWxMethod'
    await expect(wx('getLocation', {})).rejects.toThrow(advice)
    expect(problems()).toContain(advice)
  })

  it('answers what a test says (dev/devtools/auto/miniprogram.html#mockWxMethod)', async () => {
    await fixture.miniProgram.mockWxMethod('scanCode', { result: '6901', errMsg: 'scanCode:ok' })
    expect(await wx('scanCode', {})).toMatchObject({ result: '6901' })
    await fixture.miniProgram.restoreWxMethod('scanCode')
    await expect(wx('scanCode', {})).rejects.toThrow('not imitated by this host')
  })
})

describe('permissions', () => {
  it('ask once, and hold (api/open-api/authorize/wx.authorize.html)', async () => {
    const answer = refusalOf(wx('authorize', { scope: 'scope.record' }))
    await fixture.miniProgram.native().cancelModal()
    expect(await answer).toContain('authorize:fail auth deny')
    await expect(wx('authorize', { scope: 'scope.record' })).rejects.toThrow('auth deny')
    expect(await wx('getSetting')).toMatchObject({ authSetting: { 'scope.record': false } })
  })

  it('know only WeChat’s scopes (framework/open-ability/authorize.html)', async () => {
    await expect(wx('authorize', { scope: 'scope.none' })).rejects.toThrow('invalid scope')
  })
})

describe('privacy', () => {
  it('is asked for by WeChat where the mini-program does not (framework/user-privacy/PrivacyAuthorize.html)', async () => {
    const answer = refusalOf(wx('getClipboardData'))
    await fixture.miniProgram.native().cancelModal()
    expect(await answer).toContain('getClipboardData:fail privacy permission is not authorized')
  })

  it('must be agreed to before the clipboard is read (framework/user-privacy/PrivacyAuthorize.html)', async () => {
    expect(await wx('getPrivacySetting')).toMatchObject({ needAuthorization: true })
    await page.callMethod('askOwnWay')
    expect(await page.data('asked')).toBe('getClipboardData')
    await page.callMethod('disagree')
    expect(await page.data('clipboard')).toBe('getClipboardData:fail privacy permission is not authorized')
  })

  it('is not agreed to by a button nobody tapped (api/open-api/privacy/wx.onNeedPrivacyAuthorization.html)', async () => {
    await page.callMethod('askOwnWay')
    await page.callMethod('agree')
    expect(problems()).toContain('the button "agree" has not been tapped')
    expect(await wx('getPrivacySetting')).toMatchObject({ needAuthorization: true })
  })

  it('is agreed to by a tap on the button (component/button.html#agreePrivacyAuthorization)', async () => {
    await page.callMethod('askOwnWay')
    const button = await page.$('#agree')
    await button?.tap()
    expect(await page.data('clipboard')).toBe('')
    expect(await wx('getPrivacySetting')).toMatchObject({ needAuthorization: false })
    await wx('setClipboardData', { data: 'copied' })
    expect(await wx('getClipboardData')).toMatchObject({ data: 'copied' })
  })
})

describe('operation', () => {
  it('finds no update (api/base/update/UpdateManager.onCheckForUpdate.html)', async () => {
    expect(await page.callMethod('update')).toEqual({ hasUpdate: false })
  })

  it('gives a code for login, another each time (api/open-api/login/wx.login.html)', async () => {
    const [one, other] = (await Promise.all([wx('login'), wx('login')])) as { code: string }[]
    expect(one?.code).toMatch(/./)
    expect(one?.code).not.toBe(other?.code)
  })
})

describe('the tab bar', () => {
  it('takes badges while one of its pages is shown (api/ui/tab-bar/wx.setTabBarBadge.html)', async () => {
    expect(await wx('setTabBarBadge', { index: 1, text: '3' })).toEqual({ errMsg: 'setTabBarBadge:ok' })
    await expect(wx('setTabBarBadge', { index: 5, text: '3' })).rejects.toThrow('tabbar item not found')
  })
})
