/** A folder whose tests are tested: every folder below it must reach the goal, unless a longer one here names it. */
export interface MutationGoal {
  /** From the root of the project, with slashes; or a single file, which counts for its folder. */
  readonly folder: string
  /** The share of mutants that the tests must notice, in percent. */
  readonly goal: number
  /** The tests that speak for it, folders and files: those that look at it closely, as each mutant meets them all. */
  readonly tests: readonly string[]
}

const dispatchTests = [
  'admission',
  'dispatch',
  'error-reply',
  'fault',
  'known-person',
  'procedure',
  'public-text',
  'read-instant',
  'read-limit',
  'validation',
].map((name) => `test/cloud/dispatch/${name}.test.ts`)

export const mutationGoals: readonly MutationGoal[] = [
  { folder: 'src/domain', goal: 85, tests: ['test/domain'] },
  { folder: 'src/domain/search', goal: 75, tests: ['test/domain/search'] },
  { folder: 'src/cloud/dispatch', goal: 85, tests: dispatchTests },
  // A table of constants: each mutant of it would run every test of the dispatcher.
  { folder: 'src/cloud/dispatch/access.ts', goal: 85, tests: ['test/cloud/dispatch/access-table.test.ts'] },
  { folder: 'src/cloud/events', goal: 85, tests: ['test/cloud/events'] },
  { folder: 'src/cloud/quiz', goal: 85, tests: ['test/cloud/quiz'] },
]
