import { functionMain } from '#cloud/entries/function-main'
import type { Call } from '#cloud/dispatch/dispatch'

/** What CloudBase hands a function besides the event: keys and values, separated by semicolons. */
function platform(values: string) {
  return { request_id: 'req-1', environ: values } as unknown as Parameters<typeof main>[1]
}

let calls: Call[]
const main = functionMain(async () => async (call) => {
  calls.push(call)
  return { status: 200, body: { ok: true, data: null, requestId: call.requestId } }
})
beforeEach(() => {
  calls = []
})

const signedIn = platform('WX_CONTEXT_KEYS=WX_OPENID;WX_OPENID=oReal')
const forged = {
  path: 'identity.me',
  openid: 'oForged',
  userInfo: { openId: 'oForged' },
  WX_OPENID: 'oForged',
  caller: { provider: 'weapp', subject: 'oForged' },
}

test('the caller is who the platform says', async () => {
  await main({ path: 'reports.mine', input: {} }, signedIn)
  expect(calls).toEqual([
    { path: 'reports.mine', input: {}, caller: { provider: 'weapp', subject: 'oReal' }, requestId: 'req-1' },
  ])
})

test('an identity the phone sends is not heard', async () => {
  await main(forged, signedIn)
  expect(calls[0]?.caller).toEqual({ provider: 'weapp', subject: 'oReal' })
})

test('an identity the phone sends does not sign anybody in', async () => {
  await main(forged, platform('SCF_NAMESPACE=x'))
  expect(calls[0]?.caller).toBeUndefined()
})

test.each([undefined, null, 'text', 7, [], Object.create(null)])(
  'the event %p is answered',
  async (event) => {
    await expect(main(event, signedIn)).resolves.toHaveProperty('requestId', 'req-1')
  },
)

test.each([
  ['over 100 KB', 'x'.repeat(103_000)],
  ['over 100 KB once its characters are bytes', '袋'.repeat(40_000)],
  ['nested too deep to be written down', JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))],
])('input %s is refused', async (_what, input: unknown) => {
  const reply = await main({ path: 'reports.submit', input }, signedIn)
  expect(reply).toMatchObject({ ok: false, error: { code: 'PAYLOAD_TOO_LARGE' } })
})

test('a database that cannot be opened is told as what will pass, so that phones keep what they have to send', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const broken = functionMain(() => Promise.reject(new Error('DATABASE_URL is not set')))
  expect(await broken({ path: 'identity.me' }, signedIn)).toMatchObject({
    ok: false,
    error: { code: 'UNAVAILABLE' },
  })
  expect(log.mock.calls.join()).toContain('DATABASE_URL is not set')
  log.mockRestore()
})
