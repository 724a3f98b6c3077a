import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import type { WireReply } from '#contract/wire'
import { openFresh } from '../open-fresh'
import { testBank } from '../quiz/test-bank'
import { aReport, noon, stranger } from '../test-cloud'

const resident = stranger()
let app: FastifyInstance
beforeAll(async () => {
  const services = {
    db: await openFresh(),
    clock: () => noon,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: testBank,
    log: pino({ level: 'silent' }),
  }
  app = createHttpServer({ services, callerOf: () => resident })
}, 60_000)
afterAll(() => app.close())

async function post(payload: string, type = 'application/json') {
  const reply = await app.inject({ method: 'POST', url: '/api', payload, headers: { 'content-type': type } })
  const body = reply.json<WireReply>()
  return { status: reply.statusCode, code: body.ok ? 'OK' : body.error.code, body, headers: reply.headers }
}

const send = (path: unknown, input?: unknown) => post(JSON.stringify({ path, input }))

test.each([
  ['malformed JSON', () => post('{"path":'), 400, 'BAD_REQUEST'],
  ['an empty body', () => post(''), 400, 'BAD_REQUEST'],
  ['a body that is no object', () => post('[]'), 400, 'BAD_REQUEST'],
  [
    'an unknown key beside path and input',
    () => post('{"path":"identity.me","openid":"x"}'),
    400,
    'BAD_REQUEST',
  ],
  ['another content type', () => post('{"path":"identity.me"}', 'text/plain'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a body over 100 KB',
    () => send('reports.submit', aReport({ query: '壳'.repeat(40_000) })),
    413,
    'PAYLOAD_TOO_LARGE',
  ],
  [
    '__proto__ in JSON',
    () => post('{"path":"identity.me","input":{"__proto__":{"a":1}}}'),
    400,
    'BAD_REQUEST',
  ],
  ['constructor as a key', () => send('identity.me', { constructor: 1 }), 400, 'BAD_REQUEST'],
  ['a NUL in a text', () => send('reports.submit', aReport({ query: 'a\u0000b' })), 400, 'BAD_REQUEST'],
  [
    'half a surrogate pair',
    () => post(JSON.stringify({ path: 'reports.submit', input: aReport({ query: 'x\ud800' }) })),
    400,
    'BAD_REQUEST',
  ],
  [
    'a text one code point too long',
    () => send('reports.submit', aReport({ query: '🦢'.repeat(61) })),
    400,
    'BAD_REQUEST',
  ],
  [
    'a text of white space only',
    () => send('reports.submit', aReport({ query: ' \n\t ' })),
    400,
    'BAD_REQUEST',
  ],
])('%s is a coded 4xx', async (_what, ask, status, code) => {
  expect(await ask()).toMatchObject({ status, code })
})

test.each([
  '__proto__',
  'constructor',
  'toString',
  'reports',
  'reports.',
  'reports.constructor',
  'reports.__proto__',
  '~orpc',
  'reports.submit.~orpc',
  '',
])('the procedure %p is not found', async (path) =>
  expect(await send(path)).toMatchObject({ status: 404, code: 'NOT_FOUND' }),
)

test('a text is measured in code points and tidied', async () => {
  expect(await send('reports.submit', aReport({ query: `  ${'🦢'.repeat(60)}\n` }))).toMatchObject({
    status: 200,
  })
})

test('every reply carries its request id, in the header and in the body', async () => {
  for (const { body, headers } of [await send('identity.me'), await send('nothing.here'), await post('{')]) {
    expect(headers['x-request-id']).toBe(body.requestId)
  }
})

test('refused input is answered with the names of its fields, never with their content', async () => {
  const { body } = await send('reports.submit', aReport({ query: '', kind: '秘密' }))
  expect(body).toMatchObject({ error: { data: { fields: ['kind', 'query'] } } })
  expect(JSON.stringify(body)).not.toContain('秘密')
})

const paths = fc.oneof(
  fc.constantFrom(
    'identity.me',
    'reports.submit',
    'reports.mine',
    'reports.queue',
    'reports.settle',
    'participation.mine',
  ),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'reports.__proto__'),
  fc.string(),
  fc.jsonValue(),
)

/** A good report with one field spoilt, or anything at all. */
const inputs = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      fc.constantFrom(...Object.keys(aReport()), 'suggestion', 'entryName', 'constructor', 'extra'),
      fc.jsonValue(),
    )
    .map(([field, value]) => aReport({ [field]: value })),
)

test('whatever is sent is answered, and never with a 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(paths, inputs, async (path, input) => {
      const { status, code } = await send(path, input)
      expect(status).toBeLessThan(500)
      expect(code === 'OK').toBe(status === 200)
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('whatever bytes are sent are answered, and never with a 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (bytes) => {
      const { status } = await post(bytes)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('a field the contract does not list is refused, whatever its name', async () => {
  const known = [...Object.keys(aReport()), 'suggestion', 'entryName']
  await fc.assert(
    fc.asyncProperty(
      fc.string().filter((name) => !known.includes(name)),
      async (name) => {
        const input = JSON.stringify(aReport()).replace('{', `{${JSON.stringify(name)}:1,`)
        expect(await post(`{"path":"reports.submit","input":${input}}`)).toMatchObject({
          status: 400,
          code: 'BAD_REQUEST',
        })
      },
    ),
    { numRuns: 100 },
  )
})

test('/healthz says whether the database answers', async () => {
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
})

test('an address that cannot be decoded is a coded 400', async () => {
  const reply = await app.inject('/%E0%A4%A')
  expect([reply.statusCode, reply.json<{ error: object }>().error]).toEqual([
    400,
    expect.objectContaining({ code: 'BAD_REQUEST' }),
  ])
})
