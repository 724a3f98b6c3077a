import pino from 'pino'
import { randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import helmet from '@fastify/helmet'
import { createHttpServer } from '#cloud/http/server'
import { createDispatch } from '#cloud/dispatch/dispatch'
import { load } from './load'
const log = { info() {}, error() {} } as never
const services = {
  db: { close: async () => {} } as never,
  clock: () => new Date(),
  contentSafety: undefined as never,
  readLimit: () => 0,
  log: pino(pino.destination('/dev/null')),
}
const handler = async (r: { id: string }) => ({
  ok: true,
  data: { userId: null, roles: [], signedIn: false },
  requestId: r.id,
})
const b = '{"path":"identity.me"}'
const variants: [string, () => Promise<FastifyInstance>][] = [
  [
    'bare',
    async () => {
      const a = fastify()
      a.post('/api', handler)
      return a
    },
  ],
  [
    'bare+uuid',
    async () => {
      const a = fastify({ genReqId: () => randomUUID() })
      a.post('/api', handler)
      return a
    },
  ],
  [
    'bare+timeouts',
    async () => {
      const a = fastify({ connectionTimeout: 10000, requestTimeout: 10000, keepAliveTimeout: 5000 })
      a.post('/api', handler)
      return a
    },
  ],
  [
    'bare+helmet',
    async () => {
      const a = fastify()
      await a.register(helmet)
      a.post('/api', handler)
      return a
    },
  ],
  [
    'bare+hook',
    async () => {
      const a = fastify()
      a.addHook('onRequest', async (q, r) => void r.header('x-request-id', q.id))
      a.post('/api', handler)
      return a
    },
  ],
  [
    'bare+dispatch',
    async () => {
      const a = fastify()
      const d = createDispatch({ ...services, log })
      a.post('/api', async (q, r) => {
        const x = await d({ path: 'identity.me', input: undefined, caller: undefined, requestId: q.id })
        return r.status(x.status).send(x.body)
      })
      return a
    },
  ],
  [
    'bare+dispatch+pino',
    async () => {
      const a = fastify()
      const d = createDispatch(services)
      a.post('/api', async (q, r) => {
        const x = await d({ path: 'identity.me', input: undefined, caller: undefined, requestId: q.id })
        return r.status(x.status).send(x.body)
      })
      return a
    },
  ],
  ['full', () => createHttpServer({ services, callerOf: () => undefined })],
]
;(async () => {
  for (const [n, f] of variants) {
    console.log(n.padEnd(20), JSON.stringify(await load(await f(), b)))
  }
})()
