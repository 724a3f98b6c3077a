import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join, normalize, sep } from 'node:path'
import type { Shutdown } from '../process/shutdown'

export interface Site {
  readonly server: Server
  /** `http://127.0.0.1:<port>/`, the page that hosts the mini-program. */
  readonly address: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

/** The host page and its style sheets, by path: the files that they are, from the top of this package. */
const ownFiles: Readonly<Record<string, readonly string[]>> = {
  '/': ['runtime/page.html'],
  '/page.css': ['page', 'chrome/navigation-bar', 'chrome/tab-bar', 'chrome/feedback'].map(
    (name) => `runtime/${name}.css`,
  ),
  '/components.css': [
    'built-in/built-in',
    'forms/button',
    'forms/field',
    'forms/choices',
    'showing/showing',
    'scrolling/scrolling',
    'pickers/pickers',
    'showing/native',
    'containers/containers',
  ].map((name) => `components/${name}.css`),
}

/** A machine without a Chinese font or emoji would show boxes, and break lines elsewhere than others. */
const fontFolders: Readonly<Record<string, string>> = {
  '/font/': dirname(require.resolve('@fontsource/noto-sans-sc/package.json')),
  '/emoji/': dirname(require.resolve('@fontsource/noto-color-emoji/package.json')),
}

/** Serves the host page, its script, its fonts, and under `/package/` the files of the built mini-program. */
export async function openSite(
  builtFolder: string,
  runtime: Promise<string>,
  shutdown: Shutdown,
): Promise<Site> {
  const server = createServer((request, response) => {
    void answer(response, pathOf(request.url), (path) => contentOf(path, builtFolder, runtime))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  shutdown.add(() => {
    server.close()
    server.closeAllConnections()
  })
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

async function answer(
  response: ServerResponse,
  path: string,
  find: (path: string) => Promise<string | Buffer>,
): Promise<void> {
  try {
    const content = await find(path)
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(content)
  } catch {
    response.writeHead(404).end()
  }
}

function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname)
  } catch {
    return ''
  }
}

async function contentOf(
  path: string,
  builtFolder: string,
  runtime: Promise<string>,
): Promise<string | Buffer> {
  if (path === '/runtime.js') return runtime
  if (path.startsWith('/package/')) return readFile(fileWithin(builtFolder, path.slice('/package/'.length)))
  for (const [under, folder] of Object.entries(fontFolders)) {
    if (path.startsWith(under)) return readFile(fileWithin(folder, path.slice(under.length)))
  }
  const own = ownFiles[path]
  if (own === undefined) throw new Error(`${path} is not served`)
  const texts = await Promise.all(own.map((file) => readFile(join(__dirname, '../..', file), 'utf8')))
  return texts.join('\n')
}

/** Encoded dots and slashes must not lead out of the package. */
function fileWithin(folder: string, path: string): string {
  const file = normalize(join(folder, path))
  if (!file.startsWith(normalize(folder + sep))) throw new Error(`${path} is outside the package`)
  return file
}
