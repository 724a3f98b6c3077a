import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { WebSocket } from 'ws'

/** The host as its users run it: a process of its own. For tests. */
export class HostProcess {
  errors = ''
  readonly ended: Promise<number | null>
  private readonly child: ChildProcess

  constructor(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [resolve(__dirname, '../cli.cjs'), ...words], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child.stderr?.on('data', (part: Buffer) => (this.errors += part.toString()))
    this.ended = once(this.child, 'close').then(([code]) => code as number | null)
  }

  /** Its first page is shown. */
  async ready(): Promise<void> {
    const first = await Promise.race([once(this.child.stdout ?? this.child, 'data'), this.ended])
    if (!Array.isArray(first)) throw new Error(`the host ended: ${this.errors}`)
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  get pid(): number {
    return this.child.pid ?? 0
  }
}

/** Ids of all processes below one, deepest last. */
export function descendantsOf(pid: number): { pid: number; command: string }[] {
  const lines = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n')
  const all = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)/.exec(line) ?? [])
    .map(([, own, parent, command]) => ({
      pid: Number(own),
      parent: Number(parent),
      command: command ?? '',
    }))
  const below = (parent: number): { pid: number; command: string }[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)])
  return below(pid)
}

export function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  // A zombie is dead; only its parent has not looked yet.
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z')
}

/** Asks the host one method, without the automator and its pauses. */
export async function ask(port: number, method: string): Promise<unknown> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`)
  await once(socket, 'open')
  socket.send(JSON.stringify({ id: '1', method, params: {} }))
  const [data] = (await once(socket, 'message')) as [Buffer]
  socket.close()
  return JSON.parse(data.toString('utf8')) as unknown
}
