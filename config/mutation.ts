/**
 * A mutation goal for a folder. Every folder below it must reach the goal too, unless a more specific one
 * applies.
 */
export interface MutationGoal {
  /** Path from the repository root, with forward slashes. A single file counts towards its folder. */
  readonly folder: string
  /** Percentage of mutants that the tests must notice. */
  readonly goal: number
  /**
   * Test folders and files to run. Only those that test the folder closely, because each mutant runs all of
   * them.
   */
  readonly tests: readonly string[]
  /** Files that are not mutated, each with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>
}

const onlyDeclared =
  'declares tables: its indexes and checks act in the migrations, which tests hold against it'

const dispatchTests = [
  'admission',
  'dispatch',
  'error-reply',
  'loggable-error',
  'known-person',
  'procedure',
  'input/public-text',
  'input/read-instant',
  'read-limit',
  'validation',
].map((name) => `test/cloud/dispatch/${name}.test.ts`)

/** Without the tests that put heavy load on a server or kill it. */
const eventTests = [
  'children',
  'fields',
  'open-events',
  'poster',
  'posting',
  'signups',
  'teams',
  'turns',
  'unreadable-times',
].map((name) => `test/cloud/events/${name}.test.ts`)

export const mutationGoals: readonly MutationGoal[] = [
  { folder: 'src/domain', goal: 85, tests: ['test/domain'] },
  { folder: 'src/domain/search', goal: 75, tests: ['test/domain/search'] },
  { folder: 'src/cloud/dispatch', goal: 85, tests: dispatchTests },
  // A table of constants: each mutant would run every test of the dispatcher.
  { folder: 'src/cloud/dispatch/access.ts', goal: 85, tests: ['test/cloud/dispatch/access-table.test.ts'] },
  {
    folder: 'src/cloud/events',
    goal: 85,
    tests: eventTests,
    leftOut: { 'src/cloud/events/store/schema.ts': onlyDeclared },
  },
  {
    folder: 'src/cloud/quiz',
    goal: 85,
    tests: [
      'test/cloud/quiz/quiz.test.ts',
      'test/cloud/quiz/payloads.test.ts',
      'test/cloud/contests/contest-play.test.ts',
    ],
    leftOut: { 'src/cloud/quiz/store/schema.ts': onlyDeclared },
  },
]
