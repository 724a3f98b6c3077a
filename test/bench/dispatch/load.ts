import autocannon from 'autocannon'
import { bundleServers, type Server, startServer } from './start-server'

export interface Contender {
  readonly name: string
  /** Its name in `serve.ts`. */
  readonly server: string
  /** What is posted to its `/api`. */
  readonly body: string
  /** How many a round. */
  readonly requests: number
}

/** The medians over all rounds. */
export interface Load {
  readonly name: string
  /** Of the server, a request. */
  readonly cpuMicroseconds: number
  readonly p99Ms: number
}

interface Round {
  readonly cpu: number
  readonly p99: number
}

export const rounds = 9
export const connections = 20

/**
 * Posts to each contender in turn, in many short rounds: whatever else the machine does meets all of them, and the
 * medians swing little. The first round warms up and is not counted.
 */
export async function loadInTurn(contenders: readonly Contender[]): Promise<Load[]> {
  const bundle = await bundleServers()
  const servers = await Promise.all(contenders.map(({ server }) => startServer(bundle, server)))
  const results = contenders.map(() => [] as Round[])
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, contender] of contenders.entries()) {
        const result = await post(servers[index]!, contender)
        if (round > 0) results[index]!.push(result)
      }
    }
  } finally {
    for (const { stop } of servers) stop()
  }
  return contenders.map(({ name }, index) => summary(name, results[index]!))
}

async function post({ address, cpu }: Server, { body, requests: amount }: Contender): Promise<Round> {
  const headers = { 'content-type': 'application/json' }
  const before = await cpu()
  const { non2xx, errors, latency } = await autocannon({
    url: `${address}/api`,
    method: 'POST',
    headers,
    body,
    connections,
    amount,
  })
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`)
  return { cpu: ((await cpu()) - before) / amount, p99: latency.p99 }
}

function summary(name: string, results: readonly Round[]): Load {
  return {
    name,
    cpuMicroseconds: Math.round(median(results.map(({ cpu }) => cpu)) * 10) / 10,
    p99Ms: median(results.map(({ p99 }) => p99)),
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
