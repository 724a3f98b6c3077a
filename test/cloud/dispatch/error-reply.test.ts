import { ORPCError } from '@orpc/server'
import { DatabaseUnavailable } from '#cloud/database/connection-trouble'
import { errorReply } from '#cloud/dispatch/error-reply'
import { refusal } from '#cloud/dispatch/refusal'

const now = new Date('2026-05-20T02:00:00.000Z')

/** The reply to an error of a call, and what was logged of it. */
function replyTo(error: unknown) {
  const logged: unknown[][] = []
  const log = { debug: () => {}, info: () => {}, error: (...line: unknown[]) => void logged.push(line) }
  return { ...errorReply(error, 'r-1', log, now), logged }
}

test('a refusal goes out with its status, code and sentence, and nothing is logged', () => {
  const { status, body, logged } = replyTo(refusal('RATE_LIMITED', { retryAfterSeconds: 7 }))
  expect(status).toBe(429)
  expect(body).toMatchObject({ ok: false, requestId: 'r-1', now: now.toISOString() })
  expect(body).toHaveProperty('error.code', 'RATE_LIMITED')
  expect(body).toHaveProperty('error.message', '操作太频繁，请稍后再试。')
  expect(body).toHaveProperty('error.data', { retryAfterSeconds: 7 })
  expect(logged).toEqual([])
})

test('what did not get as far as the dispatcher is answered without a time', () => {
  const log = { debug: () => {}, info: () => {}, error: () => {} }
  expect(errorReply(refusal('BAD_REQUEST'), 'r-1', log).body).toMatchObject({ ok: false, now: undefined })
})

test.each([
  ['a fault of ours', new TypeError('王桂兰 is not a function'), 500, 'INTERNAL'],
  ['something thrown that is no error', '王桂兰', 500, 'INTERNAL'],
  ['a database that cannot be reached', new DatabaseUnavailable('ECONNREFUSED 王桂兰'), 503, 'UNAVAILABLE'],
  [
    'a database that cannot be reached, as oRPC wraps it',
    new ORPCError('INTERNAL_SERVER_ERROR', { cause: new DatabaseUnavailable('ECONNREFUSED 王桂兰') }),
    503,
    'UNAVAILABLE',
  ],
  ['an error of oRPC’s own', new ORPCError('INTERNAL_SERVER_ERROR', { message: '王桂兰' }), 500, 'INTERNAL'],
])('of %s a resident hears only that it will pass', (_what, error, status, code) => {
  const reply = replyTo(error)
  expect(reply).toMatchObject({ status, body: { ok: false, error: { code } } })
  expect(JSON.stringify(reply.body)).not.toContain('王桂兰')
})

test('a fault is logged with the request and with what it was', () => {
  const cause = new TypeError('x')
  const { logged } = replyTo(new ORPCError('INTERNAL_SERVER_ERROR', { cause }))
  expect(logged).toEqual([
    [{ requestId: 'r-1', fault: expect.objectContaining({ name: 'TypeError' }) as unknown }, 'fault'],
  ])
})
