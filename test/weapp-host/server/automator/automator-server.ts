import { WebSocketServer, type WebSocket } from 'ws'
import { EventQueue, type AutomatorEvent } from './event-queue'
import type { IdleWatch } from './idle-watch'

/** Answers one method of the automator's protocol; what it throws is the refusal, in words. */
export type Answer = (method: string, params: object) => Promise<unknown>

interface Request {
  readonly id: string
  readonly method: string
  readonly params?: object
}

/** The automator's WebSocket: `{id, method, params}` is answered by `{id, result}` or `{id, error: {message}}`. */
export class AutomatorServer {
  private readonly events = new EventQueue((event) => this.sendToAll(event))
  private constructor(private readonly sockets: WebSocketServer) {}

  /** Throws when the port is taken. */
  static async listen(port: number): Promise<AutomatorServer> {
    const sockets = new WebSocketServer({ host: '127.0.0.1', port })
    await new Promise<void>((resolve, reject) => {
      sockets.once('listening', resolve)
      sockets.once('error', (error: NodeJS.ErrnoException) => {
        reject(
          error.code === 'EADDRINUSE' ? new Error(`port ${port} is busy: choose another --auto-port`) : error,
        )
      })
    })
    return new AutomatorServer(sockets)
  }

  serve(answer: Answer, idle: IdleWatch): void {
    this.sockets.on('connection', (socket) => {
      idle.came()
      socket.on('message', (data) => void this.reply(socket, answer, (data as Buffer).toString('utf8')))
      // A client that vanishes is a client that left.
      socket.on('error', () => socket.terminate())
      socket.on('close', () => {
        idle.left()
        if (this.sockets.clients.size === 0) this.events.left()
      })
    })
  }

  tell(event: AutomatorEvent): void {
    this.events.push(event)
  }

  /** Frees the port; who is connected stays so until the process ends. */
  close(): void {
    this.sockets.close()
  }

  private async reply(socket: WebSocket, answer: Answer, text: string): Promise<void> {
    const { id, method, params = {} } = JSON.parse(text) as Request
    this.events.asked(method)
    const reply = await answer(method, params).then(
      (result) => ({ id, result: result ?? {} }),
      (error: unknown) => ({
        id,
        error: { message: error instanceof Error ? error.message : String(error) },
      }),
    )
    socket.send(JSON.stringify(reply))
  }

  private sendToAll(event: AutomatorEvent): void {
    for (const socket of this.sockets.clients) socket.send(JSON.stringify(event))
  }
}
