import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from 'weapp-host/free-port'
import { owner } from './programs'

/** A PostgreSQL server of its own: its data is a folder within `folder`, and everybody on this machine is let in. */
export class PostgresServer {
  private process: ChildProcess | undefined

  private constructor(
    private readonly programs: string,
    private readonly folder: string,
    readonly data: string,
    readonly port: number,
  ) {}

  /** `name` of a data folder that is there, or will be made before the server is started. */
  static async at(programs: string, folder: string, name = 'data'): Promise<PostgresServer> {
    return new PostgresServer(programs, folder, join(folder, name), await freePort())
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`
  }

  get pid(): number | undefined {
    return this.process?.pid
  }

  init(): void {
    this.tool('initdb', '-D', this.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N')
  }

  /** Resolves once it takes connections. */
  async start(...flags: string[]): Promise<void> {
    const where = ['-D', this.data, '-p', String(this.port), '-k', this.folder, '-h', '127.0.0.1']
    this.process = spawn(join(this.programs, 'postgres'), [...where, ...flags], {
      ...this.options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(this.process.stderr)
  }

  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return
    const ended = once(this.process, 'exit')
    this.process.kill(signal)
    await ended
  }

  /** Runs one of the programs beside the server; answers what it said. Throws where it fails. */
  tool(program: string, ...args: string[]): string {
    return execFileSync(join(this.programs, program), args, { ...this.options, stdio: 'pipe' }).toString()
  }

  private get options() {
    return { ...owner, cwd: this.folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  }
}

function ready(stderr: NodeJS.ReadableStream | null): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    stderr?.on('data', (chunk) => {
      said += String(chunk)
      if (/ready to accept (read-only )?connections/.test(said)) resolve()
    })
    stderr?.once('end', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}
