import type { MutationGoal } from '../../config/mutation'

/** One run of Stryker: which sources it mutates and which tests it runs. */
export interface MutationRun {
  readonly goal: MutationGoal
  /** Globs; those that begin with ! exclude files. */
  readonly mutate: readonly string[]
}

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/**
 * The runs for the given folders and files, one for each goal they affect; without any, for all goals. Throws
 * an Error if a folder has no goal, because a run that checks nothing must not look like a success.
 */
export function planRuns(asked: readonly string[], goals: readonly MutationGoal[]): readonly MutationRun[] {
  const folders = asked.map((folder) => folder.replace(/\/+$/, ''))
  const strange = folders.find((folder) => goals.every((goal) => touched(goal, folder) === undefined))
  if (strange !== undefined) throw new Error(`${strange} has no goal in config/mutation.ts`)
  return goals.flatMap((goal) => {
    const wanted =
      folders.length === 0 ? [goal.folder] : folders.flatMap((folder) => touched(goal, folder) ?? [])
    const longer = goals.filter((other) => other !== goal && isBelow(other.folder, goal.folder))
    const own = wanted.filter((folder) => !longer.some((other) => isBelow(folder, other.folder)))
    if (own.length === 0) return []
    const without = [...longer.map((other) => other.folder), ...Object.keys(goal.leftOut ?? {})]
    return [{ goal, mutate: [...own.map(everySource), ...without.map((path) => `!${everySource(path)}`)] }]
  })
}

const everySource = (path: string) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`)

/** The goal for a folder: that of the most specific entry. */
export function goalOf(folder: string, goals: readonly MutationGoal[]): number {
  const over = goals.filter((goal) => isBelow(folder, goal.folder))
  return over.reduce((one, other) => (other.folder.length > one.folder.length ? other : one)).goal
}

/** The inner one of the two if one contains the other. */
function touched(goal: MutationGoal, folder: string): string | undefined {
  if (isBelow(folder, goal.folder)) return folder
  return isBelow(goal.folder, folder) ? goal.folder : undefined
}
