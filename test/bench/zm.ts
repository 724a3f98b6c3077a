import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { createDispatch } from '#cloud/dispatch/dispatch'
const services = {
  db: undefined as never,
  clock: () => new Date(),
  contentSafety: undefined as never,
  readLimit: () => 0,
  log: pino(pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 })),
}
const quiet = { ...services, log: { info() {}, error() {} } as never }
async function t(name: string, f: () => Promise<unknown>) {
  for (let i = 0; i < 5000; i++) await f()
  const s = performance.now()
  for (let i = 0; i < 100000; i++) await f()
  console.log(name, (((performance.now() - s) / 100000) * 1000).toFixed(1), 'us')
}
;(async () => {
  const d = createDispatch(services),
    q = createDispatch(quiet)
  const call = () => ({ path: 'identity.me', input: undefined, caller: undefined, requestId: randomUUID() })
  for (let i = 0; i < 2; i++) {
    await t('dispatch+pino', () => d(call()))
    await t('dispatch', () => q(call()))
  }
})()
