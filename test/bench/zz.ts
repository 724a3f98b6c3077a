import pino from 'pino'
import fastify from 'fastify'
import { createHttpServer } from '#cloud/http/server'
import { load } from './load'
const services = { db: {close: async()=>{}} as never, clock: () => new Date(), contentSafety: undefined as never, readLimit: () => 0, log: pino(pino.destination('/dev/null')) }
const off = { contentSecurityPolicy: false, strictTransportSecurity: false } as const
function bare() { const app = fastify(); app.post('/api', async (r) => ({ ok: true, data: { userId: null, roles: [], signedIn: false }, requestId: r.id })); return app }
;(async () => {
  const b = '{"path":"identity.me"}'
  if (process.argv[2] === 'prof') { console.log('ours', await load(await createHttpServer({ services, callerOf: () => undefined }), b)); return }
  for (let i = 0; i < 2; i++) {
  console.log('bare', await load(bare(), b))
  console.log('ours', await load(await createHttpServer({ services, callerOf: () => undefined }), b))
  console.log('ours quiet', await load(await createHttpServer({ services: {...services, log: {info(){},error(){}} as never}, callerOf: () => undefined }), b))
  console.log('ours quiet nocsp', await load(await createHttpServer({ services: {...services, log: {info(){},error(){}} as never}, callerOf: () => undefined, helmet: off }), b))
  }
})()
