/** A folder whose tests are tested: every folder below it must reach the goal, unless a longer one here names it. */
export interface MutationGoal {
  /** From the root of the project, with slashes; or a single file, which counts for its folder. */
  readonly folder: string
  /** The share of mutants that the tests must notice, in percent. */
  readonly goal: number
  /** The tests that speak for it, folders and files: those that look at it closely, as each mutant meets them all. */
  readonly tests: readonly string[]
  /** What is not changed, each file with the reason. */
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
  'public-text',
  'read-instant',
  'read-limit',
  'validation',
].map((name) => `test/cloud/dispatch/${name}.test.ts`)

/** Not those that set crowds on a server, or kill it. */
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
  // A table of constants: each mutant of it would run every test of the dispatcher.
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
