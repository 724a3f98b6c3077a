import { os } from '@orpc/server'
import type { Services } from '#cloud/dispatch/context'
import { dispatcherOf } from '#cloud/dispatch/dispatch'
import { refusal } from '#cloud/dispatch/refusal'
import { noon } from '../test-cloud'

interface Line {
  readonly level: string
  readonly ms?: number
}

/** A dispatcher of a few procedures that need no database, and what it logs. */
function dispatcher() {
  const seen: unknown[] = []
  const lines: Line[] = []
  const at = (level: string) => (line: object) => void lines.push({ level, ...line })
  const log = { debug: at('debug'), info: at('info'), error: at('error') }
  const services = { clock: () => noon, readLimit: () => 0, log } as unknown as Services
  const refuses = os.handler(() => {
    throw refusal('NOT_FOUND')
  })
  const router = {
    identity: { me: os.handler(({ context }) => seen.push(context) && 'me') },
    events: { one: refuses },
    organisations: { list: os.handler(() => Promise.reject(new TypeError('王桂兰'))) },
  }
  return { dispatch: dispatcherOf(router as never)(services), services, seen, lines }
}

const call = (path: unknown) => ({ path, input: undefined, caller: undefined, requestId: 'r-1' })

test('a call is answered with what its procedure gives, its request and the time of the cloud', async () => {
  const { dispatch } = dispatcher()
  expect(await dispatch(call('identity.me'))).toEqual({
    status: 200,
    body: { ok: true, data: 'me', requestId: 'r-1', now: noon.toISOString() },
  })
})

test('a handler has the services at hand, and who calls from where and when', async () => {
  const { dispatch, services, seen } = dispatcher()
  await dispatch({ ...call('identity.me'), address: '203.0.113.7' })
  expect(seen).toEqual([
    expect.objectContaining({
      ...services,
      caller: undefined,
      address: '203.0.113.7',
      requestId: 'r-1',
      now: noon,
    }),
  ])
})

test.each(['identity', 'identity.you', '__proto__', 'identity.constructor', '', undefined, 7, null])(
  'the procedure %p is not found, and its name is not logged',
  async (path) => {
    const { dispatch, lines } = dispatcher()
    expect(await dispatch(call(path))).toMatchObject({
      status: 404,
      body: { ok: false, error: { code: 'NOT_FOUND' }, requestId: 'r-1', now: noon.toISOString() },
    })
    expect(lines).toMatchObject([
      { level: 'info', procedure: 'unknown', code: 'NOT_FOUND', requestId: 'r-1' },
    ])
  },
)

test('a read that went well is logged for who debugs, a refused one for everybody', async () => {
  const { dispatch, lines } = dispatcher()
  await dispatch(call('identity.me'))
  expect(await dispatch(call('events.one'))).toMatchObject({
    status: 404,
    body: { error: { code: 'NOT_FOUND' } },
  })
  expect(lines).toMatchObject([
    { level: 'debug', procedure: 'identity.me', code: 'OK', requestId: 'r-1' },
    { level: 'info', procedure: 'events.one', code: 'NOT_FOUND' },
  ])
})

test('a line says in whole milliseconds how long the call took', async () => {
  const { dispatch, lines } = dispatcher()
  await dispatch(call('identity.me'))
  expect(Number.isInteger(lines[0]?.ms)).toBe(true)
  expect(lines[0]?.ms).toBeLessThan(60_000)
})

test('a fault is logged as one, and told as nothing but trouble that will pass', async () => {
  const { dispatch, lines } = dispatcher()
  const reply = await dispatch(call('organisations.list'))
  expect(reply).toMatchObject({ status: 500, body: { error: { code: 'INTERNAL' }, requestId: 'r-1' } })
  expect(JSON.stringify([reply, lines])).not.toContain('王桂兰')
  expect(lines).toMatchObject([
    { level: 'error', fault: { name: 'TypeError' } },
    { level: 'info', code: 'INTERNAL' },
  ])
})
