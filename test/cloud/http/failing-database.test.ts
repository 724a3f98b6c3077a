import pino from 'pino'
import type { Database } from '#cloud/database/database'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { testBank } from '../quiz/test-bank'
import { openTestCloud, aReport, noon, stranger } from '../test-cloud'

/** As drizzle reports a failed statement: parameters and all. */
const failure = new Error('Failed query: insert into reports … params: 绝密的旧手机')
const fail = () => Promise.reject(failure)
const failing = { query: fail, rows: fail, run: fail, close: async () => undefined } as unknown as Database

test('a failing database is an INTERNAL error that tells the resident and the log nothing private', async () => {
  const cloud = await openTestCloud({ db: failing })
  const { status, body } = await cloud.ask('reports.submit', aReport({ query: '绝密的旧手机' }), stranger())
  expect({ status, code: body.ok || body.error.code }).toEqual({ status: 500, code: 'INTERNAL' })
  expect(cloud.logged.map(({ fault }) => fault)).toContainEqual(expect.objectContaining({ name: 'Error' }))
  expect(JSON.stringify([cloud.logged, body])).not.toContain('绝密')
})

test('/healthz is 503 while the database does not answer', async () => {
  const services = {
    db: failing,
    clock: () => noon,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: testBank,
    log: pino({ level: 'silent' }),
  }
  const app = createHttpServer({ services, callerOf: () => undefined })
  expect((await app.inject('/healthz')).statusCode).toBe(503)
  await app.close()
})
