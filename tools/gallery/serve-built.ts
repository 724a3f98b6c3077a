import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Answers `POST /api` with JSON; undefined is a cloud that cannot be reached. */
export type CloudStandIn = (path: string) => { status: number; body: unknown } | undefined

export interface BuiltSite {
  readonly address: string
  close(): Promise<void>
}

/** Serves the built H5 as the local host does: files, else the page itself. */
export async function serveBuilt(folder: string, cloud: CloudStandIn): Promise<BuiltSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    if (request.method !== 'POST') return sendFile(response, fileFor(folder, path))
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => answer(response, cloud(String((JSON.parse(body) as { path: unknown }).path))))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  }
}

function fileFor(folder: string, path: string): string {
  const file = normalize(join(folder, path))
  const inside = file.startsWith(normalize(folder) + sep)
  return inside && existsSync(file) && statSync(file).isFile() ? file : join(folder, 'index.html')
}

function sendFile(response: ServerResponse, file: string): void {
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
  createReadStream(file).pipe(response)
}

function answer(response: ServerResponse, reply: ReturnType<CloudStandIn>): void {
  if (!reply) return void response.destroy()
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(reply.body))
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
