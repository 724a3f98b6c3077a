import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface EchoServer {
  readonly address: string
  close(): Promise<void>
}

/** Answers with what it was sent: `{method, url, type, body, together}`; `together` is how many it serves at once. */
export async function openEchoServer(): Promise<EchoServer> {
  let serving = 0
  const server = createServer((request, response) => {
    serving += 1
    const together = serving
    response.once('close', () => (serving -= 1))
    void bodyOf(request).then((body) =>
      setTimeout(() => answer(request, response, body, together), request.url === '/late' ? 500 : 20),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function answer(request: IncomingMessage, response: ServerResponse, body: string, together: number): void {
  const { method, url = '', headers } = request
  if (url.startsWith('/slow')) return
  if (url.startsWith('/bytes')) return void response.end(Buffer.from([0, 255, 128]))
  if (url.startsWith('/text'))
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end('plain')
  if (url.startsWith('/functions/fails')) return void response.writeHead(500).end('it broke')
  if (url.startsWith('/functions/upload'))
    return void response.end(JSON.stringify({ fileID: `cloud://${url.slice(18)}` }))
  const { 'content-type': type, 'x-weapp-openid': openid } = headers
  response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=1' })
  response.end(JSON.stringify({ method, url, type, openid, body, together }))
}
