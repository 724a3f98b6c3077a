/** A folder whose tests are tested: every folder below it must reach the goal, unless a longer one here names it. */
export interface MutationGoal {
  /** From the root of the project, with slashes. */
  readonly folder: string
  /** The share of mutants that the tests must notice, in percent. */
  readonly goal: number
  /** The folders of the tests that speak for it. */
  readonly tests: readonly string[]
}

export const mutationGoals: readonly MutationGoal[] = [
  { folder: 'src/domain', goal: 85, tests: ['test/domain'] },
  { folder: 'src/domain/search', goal: 75, tests: ['test/domain/search'] },
  { folder: 'src/cloud/dispatch', goal: 85, tests: ['test/cloud/dispatch'] },
  { folder: 'src/cloud/events', goal: 85, tests: ['test/cloud/events'] },
  { folder: 'src/cloud/quiz', goal: 85, tests: ['test/cloud/quiz'] },
]
