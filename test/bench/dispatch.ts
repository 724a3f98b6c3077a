import { connections, type Contender, loadInTurn, rounds } from './dispatch/load'
import type { BenchTable } from './table'

/** Of what a bare handler serves, the share that must be left with headers, validation, limits and authorisation. */
export const goalShare = 0.4

const contenders: readonly Contender[] = [
  { name: 'bare Fastify handler', server: 'bare', body: '{"path":"identity.me"}', requests: 15_000 },
  {
    name: 'the dispatcher in it: identity.me',
    server: 'dispatch alone',
    body: '{"path":"identity.me"}',
    requests: 8_000,
  },
  { name: 'our server: identity.me', server: 'our server', body: '{"path":"identity.me"}', requests: 8_000 },
]

/** What the dispatcher costs: `POST /api` to a handler that only answers, and to ours. */
export async function run(): Promise<BenchTable> {
  const rows = await loadInTurn(contenders)
  const [bare, , ours] = rows
  const share = bare!.cpuMicroseconds / ours!.cpuMicroseconds
  return {
    title: `dispatch: POST /api, ${connections} connections, medians of ${rounds} rounds in turn`,
    rows: rows.map((row) => ({ ...row })),
    goals: [
      {
        name: 'our server against the bare handler',
        met: share >= goalShare,
        detail: `${share.toFixed(2)} of its requests for the same CPU time, goal ${goalShare}`,
      },
    ],
  }
}
