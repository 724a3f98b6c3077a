import type { Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import { Exchange } from './exchange'
import type { BootInput, NodeCalls } from './link'
import type { PageNews } from './wire'

/** What Node does for the page, and hears from it. */
export interface PageGuest {
  readonly calls: NodeCalls
  /** Asked anew for every load of the page. */
  input(): BootInput
  hear<What extends keyof PageNews>(what: What, news: PageNews[What]): void
  /** The page is there, or was loaded anew. */
  arrived(page: NodeEnd): void
}

/** Node's end of the link: asks the agent in the page. */
export interface NodeEnd {
  ask(method: string, params: unknown): Promise<unknown>
}

/** Waits at `/link` for the page, every time that it is loaded. */
export function acceptPage(server: Server, guest: PageGuest): void {
  const sockets = new WebSocketServer({ server, path: '/link' })
  sockets.on('connection', (socket) => receive(socket, guest))
}

function receive(socket: WebSocket, guest: PageGuest): void {
  const exchange = new Exchange(
    (text) => socket.send(text),
    (what, value) => callNode(guest.calls, what, value),
    (what, value) => guest.hear(what as keyof PageNews, value as never),
  )
  socket.on('message', (data) => exchange.receive((data as Buffer).toString('utf8')))
  socket.on('close', () => exchange.close('the mini-program was closed'))
  guest.arrived(exchange)
  exchange.tell('boot', guest.input())
}

async function callNode(calls: NodeCalls, what: string, value: unknown): Promise<unknown> {
  if (!Object.hasOwn(calls, what)) throw new Error(`Node has no call ${what}`)
  return calls[what as keyof NodeCalls](value as never)
}
