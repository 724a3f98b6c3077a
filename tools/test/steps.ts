import { commandOf } from './command-of'

/** One thing that `npm test` does, in order; a step that fails does not stop those behind it. */
export interface Step {
  readonly title: string
  /** Arguments for node: a package's command by the path of its script, or a tool of ours. */
  readonly run: readonly [script: string, ...args: string[]]
  /** Steps that run jest count its tests; the others count as one check. */
  readonly counts: 'tests' | 'one'
}

const tsx = commandOf('tsx')
const jest = commandOf('jest')

function check(title: string, script: string, ...args: string[]): Step {
  return { title, run: [script, ...args], counts: 'one' }
}

/** Databases and browsers wait much: jest would leave one core free, which makes it half as fast on two. */
const onAllCores = ['--ci', '--maxWorkers=100%']

function tests(title: string, ...projects: string[]): Step {
  return { title, run: [jest, ...onAllCores, '--selectProjects', ...projects], counts: 'tests' }
}

export const steps: readonly Step[] = [
  check('content compiles', tsx, 'tools/build/run.ts', 'content'),
  check('format', commandOf('prettier'), '--check', '--log-level', 'warn', '.'),
  check(
    'lint',
    commandOf('oxlint'),
    '--config',
    'config/oxlint.json',
    '--deny-warnings',
    'src',
    'tools',
    'test',
    'config',
  ),
  check('types', commandOf('typescript', 'tsc'), '--noEmit'),
  check(
    'what we call of WeChat is in its typings',
    commandOf('typescript', 'tsc'),
    '--noEmit',
    '-p',
    'tools/wechat/as-wx',
  ),
  check(
    'import rules',
    commandOf('dependency-cruiser', 'depcruise'),
    '--config',
    'config/dependency-cruiser.js',
    'src',
    'tools',
    'test',
  ),
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
  check('every page was seen as WeChat draws it', tsx, 'test/weapp-host/wechat/tell-page-states.ts'),
]
