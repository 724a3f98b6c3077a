import { setTimeout } from 'node:timers/promises'
import pino from 'pino'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import type { Database } from '#cloud/database/database'
import { testBank } from '../quiz/test-bank'
import { noon, stranger } from '../test-cloud'

test('a request in flight is answered before the database closes', async () => {
  const events: string[] = []
  const ask = async () => {
    events.push('asked')
    await setTimeout(300)
    events.push('answered')
    return []
  }
  const slow = {
    query: ask,
    rows: ask,
    close: async () => void events.push('closed'),
  } as unknown as Database
  const services = {
    db: slow,
    clock: () => noon,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: testBank,
    log: pino({ level: 'silent' }),
  }
  const app = createHttpServer({ services, callerOf: stranger })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const reply = fetch(`${address}/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"path":"participation.mine"}',
  })
  while (events.length === 0) await setTimeout(5)
  await app.close()
  expect((await reply).status).toBe(200)
  expect(events).toEqual(['asked', 'answered', 'closed'])
})
