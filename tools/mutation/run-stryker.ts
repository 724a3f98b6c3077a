import { relative, sep } from 'node:path'
import type { LogLevel, PartialStrykerOptions } from '@stryker-mutator/api/core'
import type { MutationRun } from './plan-runs'
import type { Fate } from './score'

/** Folders that no test of rules and cloud reads, so that copying them would be wasted. */
const notCopied = [
  ...['dist', '.cache', '.data', '.gallery', 'docs', 'src/miniapp'],
  ...['bench', 'browser', 'built', 'e2e', 'miniapp', 'old-phone', 'weapp-host'].map(
    (suite) => `test/${suite}`,
  ),
]

function optionsOf({ goal, mutate }: MutationRun): PartialStrykerOptions {
  const report = `.cache/mutation/${goal.folder.replaceAll(/[/.]/g, '-')}`
  return {
    mutate: [...mutate],
    testRunner: 'jest',
    coverageAnalysis: 'perTest',
    // Stryker's types lack the options of its plugins.
    ...{ jest: { configFile: 'config/mutation.jest.js', config: { testMatch: goal.tests.map(everyTest) } } },
    // All warnings except that static mutants are slow, which we know.
    warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
    tempDirName: '.cache/mutation/sandbox',
    cleanTempDir: 'always',
    ignorePatterns: notCopied,
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    // LogLevel is a const enum, which does not exist at run time.
    logLevel: 'warn' as LogLevel.Warning,
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
  }
}

const everyTest = (path: string) => `<rootDir>/${path}${path.endsWith('.ts') ? '' : '/**/*.test.ts'}`

/**
 * Mutates the sources of a run in a copy of the project, one change at a time, and returns which mutants the
 * tests noticed.
 */
export async function runStryker(run: MutationRun): Promise<readonly Fate[]> {
  const { Stryker } = await import('@stryker-mutator/core')
  const results = await new Stryker(optionsOf(run)).runMutationTest()
  return results.map(({ fileName, status }) => ({ fileName: fromRoot(fileName), status }))
}

const fromRoot = (file: string) => relative(process.cwd(), file).split(sep).join('/')
