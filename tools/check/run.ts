import { runSteps } from '../test/run-steps'
import { chosenTests, content, format, hostTypes, importRules, lint, types, type Step } from '../test/steps'
import { changedFiles } from './changed-files'
import { nearestTests } from './nearest-tests'
import { relatedTests } from './related-tests'

// npm run check: checks what this branch changed, in about a minute; npm test checks everything.
const mostTestFiles = 20

function stepsFor(changed: readonly string[]): Step[] {
  const touchesHost = changed.some((file) => file.startsWith('test/weapp-host/'))
  const whole = [content, lint, types, ...(touchesHost ? [hostTypes] : []), importRules]
  if (changed.length === 0) return whole
  const related = relatedTests(changed)
  const tests = nearestTests(related, changed, mostTestFiles)
  const title = `tests of what changed: ${tests.length} of ${related.length} files`
  return [...whole, format(...changed), ...(tests.length > 0 ? [chosenTests(title, tests)] : [])]
}

const changed = changedFiles(process.cwd())
console.log(`${changed.length} files changed`)
runSteps(stepsFor(changed))
