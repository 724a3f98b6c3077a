import type { BenchTable } from '../table'
import type { Reading } from './meter'
import type { CallMade } from './phone'

/** What a day came to. */
export interface Lived {
  readonly people: number
  readonly times: number
  readonly seconds: number
  readonly calls: readonly CallMade[]
  readonly before: Reading
  readonly after: Reading
}

const goals = { p99Ms: 500 }

/** Calls by procedure, then what 1,000 calls cost. */
export function tableOf(lived: Lived): BenchTable {
  const { people, times, seconds, calls } = lived
  const paths = [...new Set(calls.map(({ path }) => path))].sort()
  const all = row('all', calls)
  const refused = calls.filter(({ error }) => error !== undefined)
  return {
    title: `day: ${people} residents, ${times} times as fast as real, ${Math.round(seconds)} s, two container processes`,
    rows: [
      ...paths.map((path) =>
        row(
          path,
          calls.filter((call) => call.path === path),
        ),
      ),
      all,
      ...costs(lived),
    ],
    goals: [
      {
        name: 'p99 of all calls',
        met: all.p99Ms <= goals.p99Ms,
        detail: `${all.p99Ms} ms, goal ${goals.p99Ms}`,
      },
      { name: 'nothing is refused', met: refused.length === 0, detail: codesOf(refused) },
    ],
  }
}

function row(name: string, calls: readonly CallMade[]) {
  const sorted = calls.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 10) / 10
  return { name, calls: calls.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}

function costs({ calls, seconds, before, after }: Lived) {
  const perThousand = (key: keyof Reading, digits = 2) => {
    const [from, to] = [before[key], after[key]]
    if (from === undefined || to === undefined) return 'not told here'
    return (((to - from) / calls.length) * 1000).toFixed(digits)
  }
  return [
    { name: 'calls a second, the day through', value: Math.round(calls.length / seconds) },
    { name: 'per 1,000 calls: CPU seconds of the cloud', value: perThousand('cloudCpu') },
    { name: 'per 1,000 calls: CPU seconds of PostgreSQL', value: perThousand('databaseCpu') },
    { name: 'per 1,000 calls: seconds in statements', value: perThousand('databaseTime') },
    { name: 'per 1,000 calls: rows written', value: perThousand('rows', 0) },
    { name: 'per 1,000 calls: bytes grown', value: perThousand('bytes', 0) },
    { name: 'per 1,000 calls: bytes of write-ahead log', value: perThousand('log', 0) },
  ]
}

function codesOf(refused: readonly CallMade[]): string {
  if (refused.length === 0) return 'every call was answered'
  return [...new Set(refused.map(({ path, error }) => `${path} ${error}`))].slice(0, 5).join(', ')
}
