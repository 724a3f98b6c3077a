import pino from 'pino'
import { createHttpServer } from '#cloud/http/server'
import { loadInTurn } from './load'
const services = { db: {close: async()=>{}} as never, clock: () => new Date(), contentSafety: undefined as never, readLimit: () => 0, log: pino(pino.destination('/dev/null')) }
loadInTurn([{ name: 'ours', app: createHttpServer({ services, callerOf: () => undefined }), body: '{"path":"identity.me"}' }]).then(console.log)
