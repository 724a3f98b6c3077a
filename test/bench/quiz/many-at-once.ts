export interface Load {
  readonly perSecond: number
  readonly p99Ms: number
}

/** Does every task once, so many at a time; each takes the next as soon as it is done. */
export async function manyAtOnce(tasks: readonly (() => Promise<void>)[], atOnce: number): Promise<Load> {
  const latencies: number[] = []
  const queue = tasks.values()
  const started = performance.now()
  const work = async () => {
    for (const task of queue) {
      const sent = performance.now()
      await task()
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - started) / 1000
  return { perSecond: Math.round(tasks.length / seconds), p99Ms: percentile(latencies, 0.99) }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1))
}

/** The load of the median rate. */
export function medianOf(loads: readonly Load[]): Load {
  const sorted = [...loads].sort((a, b) => a.perSecond - b.perSecond)
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0, p99Ms: 0 }
}
