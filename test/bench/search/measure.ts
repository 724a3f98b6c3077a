import type { ClassOf, Query } from './contender'

const warmUp = 200
const rounds = 3

/**
 * Milliseconds each query takes, ascending: the median of three rounds, because what else the machine does hits one
 * round and seldom two.
 */
export function timesOf(ask: ClassOf, queries: readonly Query[]): number[] {
  for (const query of queries.slice(0, warmUp)) ask(query)
  const measured = Array.from({ length: rounds }, () => queries.map((query) => timeOf(ask, query)))
  return ascending(queries.map((_, at) => quantile(ascending(measured.map((times) => times[at]!)), 0.5)))
}

function timeOf(ask: ClassOf, query: Query): number {
  const start = performance.now()
  ask(query)
  return performance.now() - start
}

export function ascending(times: readonly number[]): number[] {
  return [...times].sort((a, b) => a - b)
}

/** The time that a share of the ascending times does not exceed. */
export function quantile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
}

/** Every one of a list, or every n-th. */
export function everyNth<T>(list: readonly T[], step: number): T[] {
  return list.filter((_, at) => at % step === 0)
}
