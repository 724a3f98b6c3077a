import { callCloud } from '../../../src/miniapp/platform/cloud/call-cloud'
import * as storage from '../../../src/miniapp/platform/storage'
import { phone } from '../mocks/taro'

type Clock = typeof import('../../../src/miniapp/platform/clock')

const hourMs = 3_600_000
/** What the cloud's clock says while the phone's says `phoneAt`. */
const phoneAt = new Date('2026-05-20T10:00:00Z')

/** The app as it is after a start: nothing in memory, everything in storage. */
function restarted(): Clock {
  let clock: Clock | undefined
  jest.isolateModules(() => {
    // The same phone's, or each start would find an empty one.
    jest.doMock('../../../src/miniapp/platform/storage', () => storage)
    clock = jest.requireActual<Clock>('../../../src/miniapp/platform/clock')
  })
  return clock!
}

beforeEach(() => {
  jest.useFakeTimers({ now: phoneAt })
  phone.stored.clear()
})
afterEach(() => jest.useRealTimers())

describe("the cloud's time as this phone knows it", () => {
  test("is the phone's own before the cloud has ever told", () => {
    expect(restarted().cloudNow()).toEqual(phoneAt)
  })

  test.each([
    ['three hours slow', 3 * hourMs],
    ['two days fast', -48 * hourMs],
    ['right', 0],
  ])('is told by a reply to a phone that is %s', (_, ahead) => {
    const clock = restarted()
    const told = new Date(phoneAt.getTime() + ahead)
    clock.learnCloudTime(told.toISOString(), phoneAt.getTime(), phoneAt.getTime())
    jest.advanceTimersByTime(60_000)
    expect(clock.cloudNow()).toEqual(new Date(told.getTime() + 60_000))
  })

  test('is kept over a restart without network', () => {
    restarted().learnCloudTime('2026-05-20T13:00:00.000Z', phoneAt.getTime(), phoneAt.getTime())
    expect(restarted().cloudNow()).toEqual(new Date('2026-05-20T13:00:00Z'))
  })

  test('is taken from the middle of a call that took long', () => {
    const clock = restarted()
    clock.learnCloudTime('2026-05-20T10:00:00.000Z', phoneAt.getTime(), phoneAt.getTime() + 4000)
    expect(clock.cloudNow()).toEqual(new Date(phoneAt.getTime() - 2000))
  })

  test('does not jump with each reply, as long as what it knew is possible', () => {
    const clock = restarted()
    const [sent, got] = [phoneAt.getTime(), phoneAt.getTime() + 4000]
    clock.learnCloudTime('2026-05-20T10:00:00.000Z', sent, sent)
    clock.learnCloudTime('2026-05-20T10:00:03.900Z', sent, got)
    expect(clock.cloudNow()).toEqual(phoneAt)
  })

  test('follows when somebody sets the phone', () => {
    const clock = restarted()
    clock.learnCloudTime(phoneAt.toISOString(), phoneAt.getTime(), phoneAt.getTime())
    jest.setSystemTime(phoneAt.getTime() + hourMs)
    clock.learnCloudTime(phoneAt.toISOString(), Date.now(), Date.now())
    expect(clock.cloudNow()).toEqual(phoneAt)
  })

  test.each([
    ['what is no instant', 'soon', 0],
    ['a call during which the phone was set back', '2026-05-20T13:00:00.000Z', -5000],
  ])('learns nothing from %s', (_, told, tookMs) => {
    const clock = restarted()
    clock.learnCloudTime(told, phoneAt.getTime(), phoneAt.getTime() + tookMs)
    expect(clock.cloudNow()).toEqual(phoneAt)
  })
})

test('every call to the cloud tells the time, refused or not', async () => {
  const { cloudNow } = jest.requireActual<Clock>('../../../src/miniapp/platform/clock')
  const error = { defined: true, code: 'FORBIDDEN', status: 403, message: '' }
  for (const [body, now] of [
    [{ ok: true, data: [] }, '2026-05-20T12:00:00.000Z'],
    [{ ok: false, error }, '2026-05-20T07:00:00.000Z'],
  ] as const) {
    phone.request.mockResolvedValue({ data: { ...body, requestId: 'r', now } })
    await callCloud('reports.mine').catch(() => undefined)
    expect(cloudNow()).toEqual(new Date(now))
  }
})
