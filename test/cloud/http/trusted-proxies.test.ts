import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { createHttpServer } from '#cloud/http/server'
import { memoryReadLimit } from '#cloud/dispatch/read-limit'
import type { Database } from '#cloud/database/database'
import type { WireReply } from '#contract/wire'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { testBank } from '../quiz/test-bank'
import { noon } from '../test-cloud'

const empty = { run: async () => [], close: async () => undefined } as unknown as Database
/** Ten calls of a network a minute. */
const readLimit = () => memoryReadLimit(1)

let app: FastifyInstance
function open(trustedProxies: string[]) {
  app = createHttpServer({
    services: {
      db: empty,
      clock: () => noon,
      contentSafety: localContentSafety,
      readLimit: readLimit(),
      questions: testBank,
      log: pino({ level: 'silent' }),
    },
    callerOf: () => undefined,
    trustedProxies,
  })
}
afterEach(() => app.close())

async function call(peer: string, forwardedFor: string): Promise<string> {
  const payload = { path: 'certificates.verify', input: { code: '0000000000' } }
  const headers = { 'x-forwarded-for': forwardedFor }
  const reply = await app.inject({ method: 'POST', url: '/api', payload, headers, remoteAddress: peer })
  const body = reply.json<WireReply>()
  return body.ok ? 'OK' : body.error.code
}

/** How many of twenty callers with addresses of their own are refused. */
async function refused(peer: string, forwardedFor: (n: number) => string): Promise<number> {
  const codes = []
  for (let n = 0; n < 20; n += 1) codes.push(await call(peer, forwardedFor(n)))
  return codes.filter((code) => code === 'RATE_LIMITED').length
}

test('callers behind a trusted proxy are told apart', async () => {
  open(['10.0.0.0/8'])
  expect(await refused('10.1.2.3', (n) => `203.0.113.${n}`)).toBe(0)
})

test('who connects past the proxy cannot pass for others', async () => {
  open(['10.0.0.0/8'])
  expect(await refused('198.51.100.9', (n) => `203.0.113.${n}`)).toBe(10)
})

test('what a caller wrote before the proxy added who they are is not believed', async () => {
  open(['10.0.0.0/8'])
  expect(await refused('10.1.2.3', (n) => `203.0.113.${n}, 198.51.100.9`)).toBe(10)
})

test('with no proxy named, the header says nothing', async () => {
  open([])
  expect(await refused('10.1.2.3', (n) => `203.0.113.${n}`)).toBe(10)
})
