import type { MutationGoal } from '../../config/mutation'

/** One run of Stryker: which sources it changes and which tests must notice. */
export interface MutationRun {
  readonly goal: MutationGoal
  /** Globs; those that begin with ! take away. */
  readonly mutate: readonly string[]
}

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/**
 * The runs for the asked folders and files (all that have a goal, when none is asked), one for each goal that they touch.
 * @throws Error when an asked folder has no goal, for a run that checks nothing must not look like a good one
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

/** What a folder must reach: the goal that names it most closely. */
export function goalOf(folder: string, goals: readonly MutationGoal[]): number {
  const over = goals.filter((goal) => isBelow(folder, goal.folder))
  return over.reduce((one, other) => (other.folder.length > one.folder.length ? other : one)).goal
}

/** The narrower of the two where one lies in the other. */
function touched(goal: MutationGoal, folder: string): string | undefined {
  if (isBelow(folder, goal.folder)) return folder
  return isBelow(goal.folder, folder) ? goal.folder : undefined
}
