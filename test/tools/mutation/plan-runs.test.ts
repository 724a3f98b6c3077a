import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mutationGoals } from '../../../config/mutation'
import { goalOf, planRuns } from '../../../tools/mutation/plan-runs'

const domain = { folder: 'src/domain', goal: 85, tests: ['test/domain'] }
const search = { folder: 'src/domain/search', goal: 75, tests: ['test/domain/search'] }
const dispatch = { folder: 'src/cloud/dispatch', goal: 85, tests: ['test/cloud/dispatch'] }
const goals = [domain, search, dispatch]

test('without a folder every goal has its run, and no file is changed in two', () => {
  expect(planRuns([], goals)).toEqual([
    { goal: domain, mutate: ['src/domain/**/*.ts', '!src/domain/search/**/*.ts'] },
    { goal: search, mutate: ['src/domain/search/**/*.ts'] },
    { goal: dispatch, mutate: ['src/cloud/dispatch/**/*.ts'] },
  ])
})

test.each([
  ['src/domain/quiz', [domain]],
  ['src/domain/quiz/', [domain]],
  ['src/domain/search', [search]],
  ['src/domain/search/read', [search]],
  ['src/domain', [domain, search]],
  ['src/cloud', [dispatch]],
])('%s is judged by the goal that names it most closely', (folder, judges) => {
  expect(planRuns([folder], goals).map(({ goal }) => goal)).toEqual(judges)
})

test('only what was asked for is changed, a folder or a file', () => {
  const [run] = planRuns(['src/domain/quiz', 'src/domain/text.ts'], goals)
  expect(run?.mutate).toEqual(['src/domain/quiz/**/*.ts', 'src/domain/text.ts', '!src/domain/search/**/*.ts'])
})

test.each(['src/miniapp', 'src/dom', 'domain/quiz'])('%s, which has no goal, is refused', (folder) => {
  expect(() => planRuns(['src/domain/quiz', folder], goals)).toThrow(
    `${folder} has no goal in config/mutation.ts`,
  )
})

test('a folder must reach the goal that names it most closely', () => {
  const folders = ['src/domain/quiz', 'src/domain/search/read', 'src/cloud/dispatch']
  expect(folders.map((folder) => goalOf(folder, goals))).toEqual([85, 75, 85])
})

test('a file may have tests of its own', () => {
  const access = { folder: 'src/cloud/dispatch/access.ts', goal: 85, tests: ['access-table.test.ts'] }
  expect(planRuns(['src/cloud/dispatch'], [dispatch, access])).toEqual([
    { goal: dispatch, mutate: ['src/cloud/dispatch/**/*.ts', '!src/cloud/dispatch/access.ts'] },
    { goal: access, mutate: ['src/cloud/dispatch/access.ts'] },
  ])
})

test('what is left out for a reason is not changed', () => {
  const events = {
    folder: 'src/cloud/events',
    goal: 85,
    tests: [],
    leftOut: { 'src/cloud/events/schema.ts': 'why' },
  }
  expect(planRuns([], [events])).toEqual([
    { goal: events, mutate: ['src/cloud/events/**/*.ts', '!src/cloud/events/schema.ts'] },
  ])
})

test('the goals name folders, tests and files that there are', () => {
  const named = mutationGoals.flatMap(({ folder, tests, leftOut = {} }) => [
    folder,
    ...tests,
    ...Object.keys(leftOut),
  ])
  expect(named.filter((path) => !existsSync(join(__dirname, '../../..', path)))).toEqual([])
})
