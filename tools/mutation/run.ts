import { mutationGoals } from '../../config/mutation'
import { buildContent } from '../build/content'
import { goalOf, planRuns } from './plan-runs'
import { runStryker } from './run-stryker'
import { scoreByFolder, type Fate, type FolderScore } from './score'

// npm run mutation [-- <folder>...]: mutates the sources and counts what the tests notice, by folder,
// compared with the goals in config/mutation.ts. Prints each survivor; .cache/mutation contains an HTML
// report.
interface Row extends FolderScore {
  readonly goal: number
}

async function mutate(asked: readonly string[]): Promise<readonly Row[]> {
  const runs = planRuns(asked, mutationGoals)
  await buildContent()
  const fates: Fate[] = []
  for (const run of runs) fates.push(...(await runStryker(run)))
  return scoreByFolder(fates).map((score) =>
    Object.assign(score, { goal: goalOf(score.folder, mutationGoals) }),
  )
}

function report(rows: readonly Row[]): void {
  console.table(rows.map(({ score, goal, ...counts }) => ({ ...counts, score: score.toFixed(1), goal })))
  const below = rows.filter(({ score, goal }) => score < goal)
  for (const { folder, score, goal } of below) {
    console.log(`${folder}: ${score.toFixed(1)} % is below its goal of ${goal} %`)
  }
  process.exitCode = below.length > 0 || rows.length === 0 ? 1 : 0
}

mutate(process.argv.slice(2))
  .then(report)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
