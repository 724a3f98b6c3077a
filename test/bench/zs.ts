import fastify from 'fastify'
import { createHttpServer } from '#cloud/http/server'
const log = {debug(){},info(){},error(){}} as never
const services = { db: {close: async()=>{}} as never, clock: () => new Date(), contentSafety: undefined as never, readLimit: () => 0, log }
const k = process.argv[2] ?? ''
const app = k === 'bare' ? fastify() : createHttpServer({ services, callerOf: () => undefined })
if (k === 'bare') app.post('/api', async (r) => ({ ok: true, data: { userId: null, roles: [], signedIn: false }, requestId: r.id }))
let n = 0
app.server.on('request', () => { n++ })
import { Session } from 'node:inspector/promises'
app.listen({ host: '127.0.0.1', port: 0 }).then((a: string) => { process.send!(a); const s = new Session(); s.connect(); let n0 = 0
 setTimeout(async () => { n0 = n; await s.post('Profiler.enable'); await s.post('Profiler.start') }, 2500)
 process.on('message', async () => { const m = n - n0; const { profile: p } = await s.post('Profiler.stop'); const by = new Map(p.nodes.map((x) => [x.id, x])); const self = new Map<string, number>(); let tot = 0
  p.samples!.forEach((id, i) => { const f = by.get(id)!.callFrame; const key = f.functionName + ' ' + f.url.split('/').slice(-1) + ':' + f.lineNumber; if (key.includes('(idle)')) return; tot += p.timeDeltas![i]!; self.set(key, (self.get(key) ?? 0) + p.timeDeltas![i]!) })
  console.log(k, 'total us/request', (tot / m).toFixed(1)); [...self].sort((x, y) => y[1] - x[1]).slice(0, 26).forEach(([key, v]) => console.log('  ', (v / m).toFixed(2), key)); process.exit() }) })
