import autocannon from 'autocannon'
import type { FastifyInstance } from 'fastify'

export interface Contender {
  readonly name: string
  readonly app: FastifyInstance
  /** What is posted to its `/api`. */
  readonly body: string
}

export interface Load {
  readonly name: string
  readonly requestsPerSecond: number
  readonly p99Ms: number
}

const rounds = 3
const secondsEach = 2
const connections = 20

/**
 * Posts to each contender in turn, three times two seconds over twenty connections, from a thread of its own. In
 * turn, so that whatever else the machine does meets all of them; the medians are given.
 */
export async function loadInTurn(contenders: Contender[]): Promise<Load[]> {
  const results = contenders.map(() => [] as { rate: number; p99: number }[])
  const addresses = await Promise.all(contenders.map(({ app }) => app.listen({ host: '127.0.0.1', port: 0 })))
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { body }] of contenders.entries()) {
      results[index]?.push(await post(`${addresses[index]}/api`, body))
    }
  }
  await Promise.all(contenders.map(({ app }) => app.close()))
  return contenders.map(({ name }, index) => ({
    name,
    requestsPerSecond: Math.round(median(results[index]?.map(({ rate }) => rate) ?? [])),
    p99Ms: median(results[index]?.map(({ p99 }) => p99) ?? []),
  }))
}

async function post(url: string, body: string) {
  const headers = { 'content-type': 'application/json' }
  const load = { url, method: 'POST', headers, body, connections, duration: secondsEach, workers: 1 } as const
  const { non2xx, errors, requests, latency } = await autocannon(load)
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`)
  return { rate: requests.average, p99: latency.p99 }
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
