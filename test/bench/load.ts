import autocannon from 'autocannon'
import type { FastifyInstance } from 'fastify'

export interface Load {
  readonly requestsPerSecond: number
  readonly p99Ms: number
}

const seconds = 5
const connections = 20

/** Posts one body to `/api` for five seconds over twenty connections, from a thread of its own; closes the server. */
export async function load(app: FastifyInstance, body: string): Promise<Load> {
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const result = await autocannon({
    url: `${address}/api`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections,
    duration: seconds,
    workers: 1,
  })
  await app.close()
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests failed`)
  return { requestsPerSecond: Math.round(result.requests.average), p99Ms: result.latency.p99 }
}
