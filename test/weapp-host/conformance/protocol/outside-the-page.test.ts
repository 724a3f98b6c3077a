import { useProtocolPage } from './use-protocol-page'

jest.setTimeout(60_000)

const on = useProtocolPage('/pages/told/told')

const tap = async (selector: string) => (await on.page.$(selector))?.tap()
const heard = () => on.page.data('heard')

/** What functions given to `evaluate` find in the mini-program. */
declare const wx: { getStorageSync(key: string): unknown }

describe('mocks of wx (dev/devtools/auto/miniprogram.html)', () => {
  afterEach(() => on.fixture.miniProgram.restoreWxMethod('scanCode'))

  test('a result is given to success and complete', async () => {
    await on.fixture.miniProgram.mockWxMethod('scanCode', { result: '690', errMsg: 'scanCode:ok' })
    await tap('.ask')
    await expect(on.page.data()).resolves.toMatchObject({ heard: 'success 690', complete: true })
  })

  test('a result whose errMsg fails is given to fail', async () => {
    await on.fixture.miniProgram.mockWxMethod('scanCode', { errMsg: 'scanCode:fail cancel' })
    await tap('.ask')
    await expect(heard()).resolves.toBe('fail scanCode:fail cancel')
  })

  test('a function gets the caller’s arguments, then the test’s', async () => {
    await on.fixture.miniProgram.mockWxMethod(
      'getStorageSync',
      function (key: string, answer: string) {
        return key + answer
      },
      '!',
    )
    await expect(on.fixture.miniProgram.evaluate(() => wx.getStorageSync('key'))).resolves.toBe('key!')
    await on.fixture.miniProgram.restoreWxMethod('getStorageSync')
    await expect(on.fixture.miniProgram.evaluate(() => wx.getStorageSync('key'))).resolves.toBe('')
  })

  test('a function finds the true method as this.origin', async () => {
    await on.fixture.miniProgram.callWxMethod('setStorageSync', 'kept', 'true value')
    await on.fixture.miniProgram.mockWxMethod(
      'getStorageSync',
      function (this: { origin: Function }, key: string) {
        return 'mocked ' + this.origin(key)
      },
    )
    await expect(on.fixture.miniProgram.evaluate(() => wx.getStorageSync('kept'))).resolves.toBe(
      'mocked true value',
    )
    await on.fixture.miniProgram.restoreWxMethod('getStorageSync')
  })

  test('a function may answer later', async () => {
    await on.fixture.miniProgram.mockWxMethod('scanCode', () => Promise.resolve({ result: 'later' }))
    await tap('.ask')
    await on.page.waitFor(20)
    await expect(heard()).resolves.toBe('success later')
  })
})

describe('what lies outside the page (dev/devtools/auto/native.html)', () => {
  const native = () => on.fixture.miniProgram.native()

  test('confirmModal and cancelModal answer an open dialog', async () => {
    await tap('.modal')
    await native().confirmModal()
    await expect(heard()).resolves.toBe('confirmed')
    await tap('.modal')
    await native().cancelModal()
    await expect(heard()).resolves.toBe('cancelled')
  })

  test('confirmModal is refused when nothing is asked', async () => {
    await expect(native().confirmModal()).rejects.toThrow('no dialog is open')
  })

  test('switchTab, navigateLeft and goHome change the page', async () => {
    const path = async () => (await on.fixture.miniProgram.currentPage())?.path
    await native().goHome()
    await native().switchTab({ url: '/pages/other/other' })
    await expect(path()).resolves.toBe('pages/other/other')
    await on.fixture.miniProgram.callWxMethod('navigateTo', { url: '/pages/told/told' })
    await native().navigateLeft()
    await expect(path()).resolves.toBe('pages/other/other')
    await native().goHome()
    await expect(path()).resolves.toBe('pages/home/home')
  })

  test('switchTab is a tap: the page hears onTabItemTap', async () => {
    await native().goHome()
    await native().switchTab({ url: '/pages/other/other' })
    const other = await on.fixture.miniProgram.currentPage()
    await expect(other?.data('tab')).resolves.toEqual({
      index: 1,
      pagePath: 'pages/other/other',
      text: 'Other',
    })
    await on.fixture.goTo('/pages/told/told')
    await expect(native().switchTab({ url: '/pages/home/home' })).rejects.toThrow('this page shows no tabs')
  })

  test('shareConfirm gives the card that the page makes', async () => {
    await on.fixture.goTo('/pages/home/home')
    await expect(native().shareConfirm()).resolves.toEqual({
      result: { title: 'shared by menu', path: '/pages/home/home?id=1' },
    })
  })

  test('what the host cannot imitate is refused with a reason', async () => {
    await expect(native().authorizeAllow()).rejects.toThrow('mock the wx method that asks')
    await expect(native().closePaymentDialog()).rejects.toThrow('mock wx.requestPayment')
  })
})
