import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { withFixture } from '../conformance/write-fixture'
import { HostProcess } from '../launch/host-process'

// Each starts a process of its own, which takes long on a busy machine.
jest.setTimeout(60_000)

/** How a host that cannot start ends, and what it says. */
async function refusal(...words: string[]): Promise<{ code: number | null; errors: string }> {
  const host = new HostProcess(words)
  return { code: await host.ended, errors: host.errors.trim() }
}

describe('a host that cannot start says why, in one line, and ends with 1', () => {
  it('no project.config.json', async () => {
    const { code, errors } = await refusal('auto', '--project', __dirname)
    expect(errors).toBe(`${__dirname} has no project.config.json`)
    expect(code).toBe(1)
  })

  it('no build', () =>
    withFixture({ 'project.config.json': '{"miniprogramRoot": "dist/mini/"}' }, async (folder) => {
      const { code, errors } = await refusal('--project', folder)
      expect(errors).toBe(`${folder}/dist/mini has no app.json: build the mini-program first`)
      expect(code).toBe(1)
    }))

  it('a port that is busy', () =>
    withFixture({}, async (folder) => {
      const other = createServer().listen(0, '127.0.0.1')
      await once(other, 'listening')
      const { port } = other.address() as AddressInfo
      const { code, errors } = await refusal('auto', '--project', folder, '--auto-port', String(port))
      other.close()
      expect(errors).toBe(`port ${port} is busy: choose another --auto-port`)
      expect(code).toBe(1)
    }))

  it('a main package that is too large', () =>
    withFixture({ 'big.js': `//${'x'.repeat(2 * 1024 * 1024)}` }, async (folder) => {
      const { code, errors } = await refusal('--project', folder, '--auto-port', '9499')
      expect(errors).toMatch(/^main package source size \d+KB exceed max limit 2MB$/)
      expect(code).toBe(1)
    }))
})
