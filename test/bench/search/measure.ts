import type { ClassOf, Query } from './contender'

const warmUp = 200

/** Milliseconds each query takes, after some that are not counted, ascending. */
export function timesOf(ask: ClassOf, queries: readonly Query[]): number[] {
  for (const query of queries.slice(0, warmUp)) ask(query)
  const times = queries.map((query) => {
    const start = performance.now()
    ask(query)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)
}

/** The time that a share of the ascending times does not exceed. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN
}

/** Every one of a list, or every n-th. */
export function everyNth<T>(list: readonly T[], step: number): T[] {
  return list.filter((_, at) => at % step === 0)
}
