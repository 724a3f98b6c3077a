import { connect, type Socket } from 'node:net'
import { isIdle, MessageReader, startUp, typeOf } from './protocol'

/** A connection to the server, and who hears what comes on it. */
export interface ServerConnection {
  readonly socket: Socket
  hear: (message: Buffer) => void
}

/**
 * The connections of a pooler to its server, for one user and database. Whoever asks gets the one that was idle longest:
 * as long as there are two, never that which they had before.
 */
export class ServerConnections {
  private readonly idle: ServerConnection[] = []
  private readonly waiting: ((connection: ServerConnection) => void)[] = []
  private open = 0
  /** What the server said of itself as a session began: its version, its encoding and so on. */
  greeting: Buffer[] = []

  constructor(
    private readonly port: number,
    private readonly most: number,
    private readonly parameters: ReadonlyMap<string, string>,
  ) {}

  async take(): Promise<ServerConnection> {
    while (this.open < Math.min(2, this.most)) this.give(await this.connect())
    const longest = this.idle.shift()
    if (longest) return longest
    if (this.open < this.most) return this.connect()
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  give(connection: ServerConnection): void {
    connection.hear = () => undefined
    const next = this.waiting.shift()
    if (next) next(connection)
    else this.idle.push(connection)
  }

  /** For one in the middle of a transaction whose client is gone. */
  drop({ socket }: ServerConnection): void {
    socket.destroy()
  }

  end(): void {
    for (const connection of this.idle) this.drop(connection)
  }

  private lost(connection: ServerConnection): void {
    this.open -= 1
    const place = this.idle.indexOf(connection)
    if (place >= 0) this.idle.splice(place, 1)
    if (this.waiting.length > 0) void this.connect().then((another) => this.give(another))
  }

  private connect(): Promise<ServerConnection> {
    this.open += 1
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true })
    const connection: ServerConnection = { socket, hear: () => undefined }
    const reader = new MessageReader()
    socket.on('data', (chunk: Buffer) => reader.read(chunk).forEach((message) => connection.hear(message)))
    socket.once('connect', () => socket.write(startUp(this.parameters)))
    socket.once('close', () => this.lost(connection))
    const greeting: Buffer[] = []
    return new Promise((resolve, reject) => {
      socket.once('error', reject)
      connection.hear = (message) => {
        if (typeOf(message) === 'E') return reject(new Error(message.toString()))
        if (typeOf(message) === 'S') greeting.push(message)
        if (!isIdle(message)) return
        this.greeting = greeting
        resolve(connection)
      }
    })
  }
}
