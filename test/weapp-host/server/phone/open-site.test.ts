import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { withFixture } from '../../conformance/write-fixture'
import { Shutdown } from '../process/shutdown'
import { openSite } from './open-site'

/** Unlike fetch, leaves dots in a path as they are. */
function ask(address: string, path: string): Promise<{ status?: number; type?: string; text: string }> {
  const { port } = new URL(address)
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], text }),
      )
    }).on('error', reject)
  })
}

function withSite(use: (address: string) => Promise<void>): Promise<void> {
  return withFixture({ 'images/red apple.svg': '<svg/>' }, async (folder) => {
    const shutdown = new Shutdown()
    const { address } = await openSite(folder, Promise.resolve('run()'), shutdown)
    await use(address).finally(() => shutdown.undo())
  })
}

it('serves the host page and its script', () =>
  withSite(async (address) => {
    await expect(ask(address, '/')).resolves.toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
    await expect(ask(address, '/runtime.js')).resolves.toMatchObject({ status: 200, text: 'run()' })
  }))

it.each([
  ['/page.css', 'runtime'],
  ['/components.css', 'components'],
])('serves every style sheet of its own in %s', (path, folder) =>
  withSite(async (address) => {
    const room = join(__dirname, '../..', folder)
    const sheets = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    )
    const { text } = await ask(address, path)
    for (const sheet of sheets) expect(text).toContain(readFileSync(join(room, sheet), 'utf8'))
    expect(sheets.length).toBeGreaterThan(1)
  }),
)

it('serves what is in the package', () =>
  withSite(async (address) => {
    const picture = await ask(address, '/package/images/red%20apple.svg?v=1')
    expect(picture).toEqual({ status: 200, type: 'image/svg+xml', text: '<svg/>' })
  }))

it.each([
  '/package/../secret',
  '/package/%2e%2e/secret',
  '/package/..%2f..%2fetc/passwd',
  '/package/',
  '/%',
  '/no',
])('does not serve %s', (path) =>
  withSite(async (address) => {
    await expect(ask(address, path)).resolves.toMatchObject({ status: 404 })
  }),
)
