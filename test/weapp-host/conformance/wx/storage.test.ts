import { openFixture, type OpenFixture } from '../open-fixture'

let fixture: OpenFixture

beforeAll(async () => {
  fixture = await openFixture('wx')
}, 60_000)

afterAll(() => fixture.close())

const call = (method: string, ...given: unknown[]): Promise<unknown> =>
  fixture.page.callMethod(method, ...given)
const wx = (method: string, ...given: unknown[]): Promise<unknown> =>
  fixture.miniProgram.callWxMethod(method, ...given)

describe('storage', () => {
  it('keeps dates, and drops what JSON has no word for (api/storage/wx.setStorageSync.html)', async () => {
    expect(await call('kindsInStorage')).toEqual({
      isDate: true,
      time: 86_400_000,
      nested: { at: '1970-01-01T00:00:00.000Z', list: [1] },
      nothing: 'undefined',
      missing: '',
    })
  })

  it('holds copies: neither side sees the other change (api/storage/wx.getStorageSync.html)', async () => {
    expect(await call('changeWhatWasStored')).toEqual({ list: [1] })
  })

  it('refuses a key over 1 MB (api/storage/wx.setStorage.html)', async () => {
    const data = 'x'.repeat(1024 * 1024)
    await expect(wx('setStorage', { key: 'big', data })).rejects.toThrow(
      'setStorage:fail entry size limit reached',
    )
  })

  it('refuses more than 10 MB in all (framework/ability/storage.html)', async () => {
    expect(await call('fillStorage')).toBe('setStorageSync:fail exceed storage max size 10Mb')
  })

  it('fails for a key that is not there (api/storage/wx.getStorage.html)', async () => {
    await expect(wx('getStorage', { key: 'none' })).rejects.toThrow('getStorage:fail data not found')
  })

  it('throws from a Sync call whose key is no text (api/storage/wx.setStorageSync.html)', async () => {
    expect(await call('thrownBySetStorageSync')).toContain(
      'parameter error: parameter.key should be String instead of Undefined',
    )
  })

  it('tells keys and kilobytes (api/storage/wx.getStorageInfo.html)', async () => {
    await wx('clearStorageSync')
    await wx('batchSetStorage', {
      kvList: [
        { key: 'one', value: 1 },
        { key: 'two', value: 'x'.repeat(3000) },
      ],
    })
    expect(await wx('getStorageInfo')).toEqual({
      keys: ['one', 'two'],
      currentSize: 3,
      limitSize: 10_240,
      errMsg: 'getStorageInfo:ok',
    })
    expect(await wx('batchGetStorageSync', ['two', 'one', 'three'])).toEqual(['x'.repeat(3000), 1, ''])
    await wx('removeStorage', { key: 'two' })
    expect(await wx('getStorageInfoSync')).toMatchObject({ keys: ['one'], currentSize: 1 })
  })
})

describe('an asynchronous API', () => {
  it('answers later, success before complete (framework/app-service/api.html)', async () => {
    expect(await call('order')).toEqual(['after the call', 'success', 'complete'])
  })

  it('gives no promise where it is given a callback (framework/app-service/api.html)', async () => {
    expect(await call('neitherSuccessNorFail')).toEqual({ errMsg: 'getStorage:fail data not found' })
  })

  it('reports what a callback throws (reference/api/App.html#onError)', async () => {
    await call('failingCallback')
    expect(fixture.problems.map(({ text }) => text).join()).toContain('thrown in success')
  })

  it('reports a rejection that nobody takes (api/base/app/app-event/wx.onUnhandledRejection.html)', async () => {
    await call('leaveRejectionAlone')
    await wx('getNetworkType')
    expect(fixture.problems.map(({ text }) => text).join()).toContain('getStorage:fail data not found')
  })
})
