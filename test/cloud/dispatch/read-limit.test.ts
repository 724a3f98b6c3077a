import { memoryReadLimit, networkOf, type Reader } from '#cloud/dispatch/read-limit'
import { dataOf, noon, openTestCloud, settableClock, stranger, type TestCloud } from '../test-cloud'

const someone: Reader = { provider: 'weapp', subject: 'OPENID' }
const times = (n: number, read: () => number) => Array.from({ length: n }, read)

test('a person may read so often a minute, and hears how long to wait', () => {
  const limit = memoryReadLimit(3)
  const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
  expect(times(3, () => limit(someone, at(10)))).toEqual([0, 0, 0])
  expect(limit(someone, at(10))).toBe(50)
  expect(limit({ provider: 'weapp', subject: 'ANOTHER' }, at(10))).toBe(0)
  expect(limit(someone, at(60))).toBe(0)
})

test('behind one address there may be ten', () => {
  const limit = memoryReadLimit(3)
  expect(times(31, () => limit(networkOf('203.0.113.7'), noon)).filter((wait) => wait === 0)).toHaveLength(30)
  expect(limit(networkOf('203.0.113.8'), noon)).toBe(0)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['::1', ''],
])('%s is counted as %j', (address, subject) => {
  expect(networkOf(address)).toEqual({ provider: 'network', subject })
})

describe('in the cloud', () => {
  let cloud: TestCloud
  const { clock } = settableClock()
  beforeEach(async () => {
    cloud = await openTestCloud({ clock, readLimit: memoryReadLimit(1) })
  }, 60_000)
  afterEach(() => cloud.db.close())

  const call = async (path: string, input: object, more: object) => {
    const { body } = await cloud.dispatch({ path, input, caller: undefined, requestId: 'r', ...more })
    return body.ok ? 'OK' : body.error.code
  }

  test.each([
    ['certificates.verify', { code: '0000000000' }],
    ['events.open', {}],
    ['organisations.list', {}],
  ])(
    '%s without sign-in is limited by address, and by none where the entry knows none',
    async (path, input) => {
      const from = { address: '203.0.113.7' }
      for (let n = 0; n < 10; n += 1) expect(await call(path, input, from)).not.toBe('RATE_LIMITED')
      expect(await call(path, input, from)).toBe('RATE_LIMITED')
      expect(await call(path, input, { address: '203.0.113.8' })).not.toBe('RATE_LIMITED')
      expect(await call(path, input, {})).not.toBe('RATE_LIMITED')
    },
  )

  test('who is signed in is counted as a person, whoever shares the address', async () => {
    const from = { address: '203.0.113.7' }
    for (let n = 0; n < 11; n += 1) await call('events.open', {}, from)
    expect(await call('events.open', {}, { ...from, caller: stranger() })).toBe('OK')
    await expect(dataOf(cloud.ask('events.open', {}, stranger()))).resolves.toBeDefined()
  })
})
