import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { freePort } from 'weapp-host/free-port'

/** An address that stays, and what it leads to, as a load balancer or a name in the network has it. */
export interface Relay {
  readonly port: number
  /** What is connected stays so and carries nothing any more, as where a router has forgotten it or a machine is gone. */
  silence(): void
  /** Where new connections lead. */
  pointAt(port: number): void
  stop(): Promise<void>
}

export async function startRelay(target: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  let goal = target
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const listener = createServer({ noDelay: true }, (client) => {
    const server = connect({ port: goal, host: '127.0.0.1', noDelay: true })
    keep(client)
    keep(server)
    client.pipe(server).pipe(client)
    client.once('close', () => server.destroy())
    server.once('close', () => client.destroy())
  })
  const port = await freePort()
  await once(listener.listen(port, '127.0.0.1'), 'listening')
  return {
    port,
    silence: () => {
      for (const socket of sockets) {
        socket.unpipe()
        socket.removeAllListeners('close')
        socket.pause()
      }
    },
    pointAt: (to) => (goal = to),
    stop: async () => {
      listener.close()
      for (const socket of sockets) socket.destroy()
      await once(listener, 'close')
    },
  }
}
