import { callCloud } from '../../../src/miniapp/platform/cloud/call-cloud'
import { CloudError } from '../../../src/miniapp/platform/cloud/cloud-error'
import { phone } from '../mocks/taro'

const refused = (code: string, status: number, data?: unknown) => ({
  data: {
    ok: false,
    error: { defined: true, code, status, message: '说给居民听的话。', data },
    requestId: 'r',
  },
})
const failureOf = () => callCloud('reports.mine').catch((error: unknown) => error as CloudError)

beforeEach(() => phone.request.mockReset())

describe('asking the cloud', () => {
  test('posts path and input, and gives back what it says', async () => {
    phone.request.mockResolvedValue({ data: { ok: true, data: [], requestId: 'r' } })
    await expect(callCloud('reports.mine')).resolves.toEqual([])
    expect(phone.request.mock.calls[0]?.[0]).toMatchObject({
      url: '/api',
      method: 'POST',
      data: { path: 'reports.mine' },
    })
  })

  test('throws the sentence of a refusal', async () => {
    phone.request.mockResolvedValue(refused('FORBIDDEN', 403))
    await expect(failureOf()).resolves.toMatchObject({
      code: 'FORBIDDEN',
      message: '说给居民听的话。',
      passes: false,
    })
  })

  test('says when to come back', async () => {
    phone.request.mockResolvedValue(refused('RATE_LIMITED', 429, { retryAfterSeconds: 12 }))
    await expect(failureOf()).resolves.toMatchObject({ retryAfterSeconds: 12, passes: true })
  })

  test('tells a missing sign-in from other refusals', async () => {
    phone.request.mockResolvedValue(refused('UNAUTHENTICATED', 401))
    await expect(failureOf()).resolves.toMatchObject({ needsSignIn: true, passes: false })
  })

  test.each([
    ['the network fails', () => Promise.reject(new Error('request:fail'))],
    ['a gateway answers with a page', () => Promise.resolve({ data: '<html>502</html>' })],
    ['nothing is said', () => Promise.resolve({ data: undefined })],
  ])('cannot be reached when %s', async (_, reply) => {
    phone.request.mockImplementation(reply)
    await expect(failureOf()).resolves.toMatchObject({ code: 'UNREACHABLE', status: 0, passes: true })
  })

  test('does not wait for ever', async () => {
    jest.useFakeTimers()
    phone.request.mockReturnValue(new Promise(() => {}))
    const failure = failureOf()
    await jest.advanceTimersByTimeAsync(10_000)
    await expect(failure).resolves.toMatchObject({ code: 'UNREACHABLE' })
    jest.useRealTimers()
  })
})
