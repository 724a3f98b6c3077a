import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The host as its users run it: a process of its own. */
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
