import { startRealPostgres } from '../cloud/real-postgres'
import { askPages, type PageLoad } from './challenge/pages'
import { openTown } from './challenge/town'
import type { BenchTable } from './table'

const sizes = [1000, 10_000, 50_000]
const goalP99Ms = 30
/** How much longer a page may take in the largest town than in the smallest. */
const goalGrowth = 1.5

/** What the pages of a class and of a community cost on a PostgreSQL server, in towns of three sizes. */
export async function run(): Promise<BenchTable> {
  const server = await startRealPostgres()
  const towns = []
  try {
    for (const families of sizes) towns.push(await openTown(server.url, families))
    const loads = await askPages(towns)
    const pages = [...new Set(loads.map(({ page }) => page))]
    return {
      title: 'challenge: 21 days of ticks of all families, pages of three whole weeks',
      rows: loads.map(({ page, families, ...load }) => ({ name: `${page}, ${families} families`, ...load })),
      goals: pages.flatMap((page) => goalsOf(loads.filter((load) => load.page === page))),
    }
  } finally {
    await Promise.all(towns.map(({ db }) => db.close()))
    await server.stop()
  }
}

/** Of one page, in towns from the smallest to the largest. */
function goalsOf(loads: readonly PageLoad[]) {
  const [page, slowest] = [loads[0]?.page ?? '', Math.max(...loads.map(({ p99Ms }) => p99Ms))]
  const growth = (loads[0]?.perSecond ?? 0) / (loads.at(-1)?.perSecond ?? 0)
  return [
    { name: page, met: slowest <= goalP99Ms, detail: `p99 ${slowest} ms at most, goal ${goalP99Ms} ms` },
    {
      name: `${page}, growth`,
      met: growth <= goalGrowth,
      detail: `${growth.toFixed(2)} times as long in the largest town as in the smallest, goal ${goalGrowth}`,
    },
  ]
}
