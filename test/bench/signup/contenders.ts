import { Agent, request } from 'node:http'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Pool } from 'pg'
import { signingUpOne } from './one-party'
import type { Resident } from './seed'

/** Signs one resident up for one event. */
export type SignUp = (resident: Resident, eventId: string) => () => Promise<void>

/** The bare statement, sent by the driver alone. */
export function bareStatement(pool: Pool): SignUp {
  const dialect = new PgDialect()
  return ({ userId, subject }, eventId) => {
    const { sql, params } = dialect.sqlToQuery(signingUpOne(userId, eventId, subject))
    return async () => {
      const { rowCount } = await pool.query(sql, params)
      if (rowCount !== 1) throw new Error('a sign-up was refused')
    }
  }
}

/** `POST /api` to our server; the header says who calls. */
export function throughHttp(address: string, agent: Agent): SignUp {
  return ({ subject }, eventId) => {
    const input = { key: subject, eventId, people: [{ self: true }] }
    const body = JSON.stringify({ path: 'signups.signUp', input })
    return () => post(address, agent, subject, body)
  }
}

function post(address: string, agent: Agent, subject: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-bench-subject': subject }
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api`, { method: 'POST', agent, headers }, (reply) => {
      reply.resume()
      reply.on('end', () =>
        reply.statusCode === 200
          ? resolve()
          : reject(new Error(`a sign-up was refused: ${reply.statusCode}`)),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
