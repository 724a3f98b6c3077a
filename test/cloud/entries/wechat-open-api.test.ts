import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

test('without credentials of the cloud a text is left to a person, and the process goes on', () => {
  const script = join(__dirname, 'check-text.ts')
  const { PATH, HOME } = process.env
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script], { env: { PATH, HOME } })
  expect({ said: stdout.toString(), status }).toEqual({ said: 'review\nstill there\n', status: 0 })
}, 30_000)
