import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './steps'

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const root = join(__dirname, '../..')
const report = join(root, '.cache/jest-report.json')

function runStep(step: Step): Outcome {
  const started = Date.now()
  console.log(`\n▶ ${step.title}`)
  rmSync(report, { force: true })
  const [script, ...args] = step.run
  const counting = step.counts === 'tests' ? ['--json', `--outputFile=${report}`] : []
  const { status } = spawnSync(process.execPath, [script, ...args, ...counting], {
    cwd: root,
    // jest prints its report on stderr and, with --json, the whole result on stdout.
    stdio: ['ignore', step.counts === 'tests' ? 'ignore' : 'inherit', 'inherit'],
  })
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return step.counts === 'tests'
    ? countOf(status)
    : { passed: Number(status === 0), failed: Number(status !== 0) }
}

/**
 * The numbers that jest counted. A run without a report, or one that failed without a failed test, counts as
 * one failure.
 */
function countOf(status: number | null): Outcome {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report
    const failed = Math.max(numFailedTests, numFailedTestSuites, Number(status !== 0))
    return { passed: numPassedTests, failed: numPassedTests === 0 ? Math.max(1, failed) : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

/**
 * Runs all steps in order. Prints how many passed and failed in the last line, and exits with 0 only if all
 * passed.
 */
export function runSteps(steps: readonly Step[]): void {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const outcomes = steps.map(runStep)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
}
