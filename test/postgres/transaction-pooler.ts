import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { freePort } from 'weapp-host/free-port'
import { authenticated, fatal, MessageReader, readStartUp, ready, typeOf, isIdle } from './protocol'
import { type ServerConnection, ServerConnections } from './server-connections'

export interface Pooler {
  /** The address of a server with the pooler's port in place of its own. */
  through(url: string): string
  stop(): Promise<void>
}

/** As PgBouncer does unless it is told to ignore more: what it could not keep for one client alone, it refuses. */
const known = new Set(['user', 'database', 'client_encoding', 'application_name', 'extra_float_digits'])

/**
 * Stands in for PgBouncer in transaction mode: a client has a connection to the server from the beginning of a
 * transaction to its end, and each transaction another one. Stricter than PgBouncer, which may happen to give the same
 * one again: whatever is left on a connection is met by somebody else.
 */
export async function startTransactionPooler(serverUrl: string, connections: number): Promise<Pooler> {
  const pools = new Map<string, ServerConnections>()
  const clients = new Set<Socket>()
  const poolOf = (parameters: ReadonlyMap<string, string>) => {
    const login = new Map([...parameters].filter(([name]) => name === 'user' || name === 'database'))
    const name = [...login.values()].join(' ')
    const pool = pools.get(name) ?? new ServerConnections(Number(new URL(serverUrl).port), connections, login)
    pools.set(name, pool)
    return pool
  }
  const listener = createServer({ noDelay: true }, (socket) => {
    clients.add(socket.once('close', () => clients.delete(socket)))
    serve(socket, poolOf)
  })
  const port = await freePort()
  await once(listener.listen(port, '127.0.0.1'), 'listening')
  return {
    through: (url) => Object.assign(new URL(url), { port: String(port) }).href,
    stop: async () => {
      listener.close()
      for (const client of clients) client.destroy()
      for (const pool of pools.values()) pool.end()
      await once(listener, 'close')
    },
  }
}

type PoolOf = (parameters: ReadonlyMap<string, string>) => ServerConnections

function serve(socket: Socket, poolOf: PoolOf): void {
  socket.on('error', () => undefined)
  socket.once('data', (chunk: Buffer) => {
    const wanted = readStartUp(chunk)
    if (wanted === 'cancel') return socket.end()
    if (wanted === 'tls') return void (socket.write('N') && serve(socket, poolOf))
    const refused = [...wanted.keys()].find((name) => !known.has(name))
    if (refused) return socket.end(fatal('08P01', `unsupported startup parameter: ${refused}`))
    void relay(socket, poolOf(wanted))
  })
}

/** Takes a connection with the first message after a transaction, and gives it back where the server is idle again. */
async function relay(socket: Socket, pool: ServerConnections): Promise<void> {
  const reader = new MessageReader()
  let held: ServerConnection | undefined
  let last = Promise.resolve()
  socket.on('data', (chunk: Buffer) => {
    for (const message of reader.read(chunk)) last = last.then(() => pass(message))
  })
  socket.on('close', () => void last.then(() => held && pool.drop(held)))
  await greet(socket, pool)

  async function pass(message: Buffer): Promise<void> {
    if (typeOf(message) === 'X') return void socket.end()
    held ??= hold(await pool.take())
    held.socket.write(message)
  }

  function hold(connection: ServerConnection): ServerConnection {
    connection.hear = (message) => {
      socket.write(message)
      if (!isIdle(message)) return
      held = undefined
      pool.give(connection)
    }
    return connection
  }
}

async function greet(socket: Socket, pool: ServerConnections): Promise<void> {
  try {
    pool.give(await pool.take())
    socket.write(Buffer.concat([authenticated, ...pool.greeting, ready]))
  } catch (error) {
    socket.end(fatal('08006', String(error)))
  }
}
