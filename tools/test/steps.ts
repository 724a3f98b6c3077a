import { commandOf } from './command-of'

/** One step of `npm test`. If it fails, the next steps run all the same. */
export interface Step {
  readonly title: string
  /** Arguments for node: the script of a package's command, or one of our tools. */
  readonly run: readonly [script: string, ...args: string[]]
  /** `tests`: the tests that jest reports are counted; `one`: the step counts as one check. */
  readonly counts: 'tests' | 'one'
}

const tsx = commandOf('tsx')
export const jest = commandOf('jest')

/** The jest projects that need neither a build nor a browser. */
export const withoutBuild = ['node', 'miniapp']

function check(title: string, script: string, ...args: string[]): Step {
  return { title, run: [script, ...args], counts: 'one' }
}

/**
 * Use all cores: tests mostly wait for databases and browsers. By default jest leaves one core free, which on
 * a machine with two makes it half as fast.
 */
const onAllCores = ['--ci', '--maxWorkers=100%']

function tests(title: string, ...projects: string[]): Step {
  return { title, run: [jest, ...onAllCores, '--selectProjects', ...projects], counts: 'tests' }
}

const tsc = commandOf('typescript', 'tsc')
const cruise = commandOf('dependency-cruiser', 'depcruise')
const lintArgs = ['--config', 'config/oxlint.json', '--deny-warnings', 'src', 'tools', 'test', 'config']
const cruiseArgs = ['--config', 'config/dependency-cruiser.js', 'src', 'tools', 'test']

export const content = check('content compiles', tsx, 'tools/build/run.ts', 'content')
export const lint = check('lint', commandOf('oxlint'), ...lintArgs)
export const types = check('types', tsc, '--noEmit')
export const hostTypes = check('types of the weapp host', tsc, '-p', 'test/weapp-host')
export const importRules = check('import rules', cruise, ...cruiseArgs)

/** Checks that files are formatted by prettier, ignoring types it does not know. */
export function format(...files: string[]): Step {
  const args = ['--check', '--ignore-unknown', '--log-level', 'warn']
  return check('format', commandOf('prettier'), ...args, ...files)
}

/** Runs only these test files, of projects that need neither a build nor a browser. */
export function chosenTests(title: string, files: readonly string[]): Step {
  const { run, counts } = tests(title, ...withoutBuild)
  return { title, run: [...run, '--runTestsByPath', ...files], counts }
}

export const steps: readonly Step[] = [
  content,
  format('.'),
  lint,
  types,
  hostTypes,
  check('what we call of WeChat is in its typings', tsc, '--noEmit', '-p', 'tools/wechat/as-wx'),
  importRules,
  tests('rules, content, cloud', 'node'),
  tests('pages and platform', 'miniapp'),
  check('build for WeChat', tsx, 'tools/build/run.ts', 'weapp'),
  check('build for browsers', tsx, 'tools/build/run.ts', 'h5'),
  check('build of the cloud', tsx, 'tools/build/run.ts', 'cloud'),
  tests('what was built', 'built'),
  tests('the product in a browser', 'browser'),
  tests('the product on an old phone', 'old-phone'),
  tests('the host that stands in for DevTools', 'weapp-host'),
  tests('the mini-program on that host', 'e2e'),
  check('every page was seen as WeChat draws it', tsx, 'tools/test/every-page-compared.ts'),
]
