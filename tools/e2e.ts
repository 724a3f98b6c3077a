import { spawnSync } from 'node:child_process'
import { commandOf } from './test/command-of'

/**
 * Runs the mini-program's stories (end-to-end tests) one after another: on our headless host, or with
 * --devtools in WeChat DevTools.
 */
const onDevtools = process.argv.includes('--devtools')
const chosen = process.argv.slice(2).filter((word) => word !== '--devtools')

const { status } = spawnSync(
  process.execPath,
  [commandOf('jest'), ...chosen, '--selectProjects', 'e2e', ...(onDevtools ? ['--runInBand'] : [])],
  { stdio: 'inherit', env: { ...process.env, ...(onDevtools ? { WEAPP_HOST_DEVTOOLS: '1' } : {}) } },
)
process.exitCode = status ?? 1
