import childProcess, { type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import automator from 'miniprogram-automator'
import { withFixture } from '../conformance/write-fixture'
import { freePort } from '../launch/free-port'

it(
  'the official automator launches a native mini-program, taps in it, and closes it',
  () =>
    withFixture({}, async (projectPath) => {
      const spawn = jest.spyOn(childProcess, 'spawn')
      const cliPath = resolve(__dirname, '../cli.cjs')
      const launched = await automator.launch({ cliPath, projectPath, port: await freePort(), account: 'me' })
      const page = await launched.currentPage()
      const button = await page?.$('.more')
      await button?.tap()
      await expect(button?.text()).resolves.toBe('1')
      // When its cli ends, the automator sets a timer that would keep Node alive for 15 s more.
      const cli = spawn.mock.results[0]?.value as ChildProcess
      cli.removeAllListeners('exit')
      await launched.close()
      expect(page?.path).toBe('pages/first/first')
    }),
  30_000,
)
