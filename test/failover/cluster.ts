import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { handOver } from '../postgres/programs'
import { PostgresServer } from '../postgres/postgres-server'

/** Two servers, one of which repeats synchronously what the other writes; each is the primary in turn. */
export class Cluster {
  private constructor(
    private readonly folder: string,
    public primary: PostgresServer,
    private standby: PostgresServer,
  ) {}

  static async create(programs: string, folder: string): Promise<Cluster> {
    handOver(folder)
    const primary = await PostgresServer.at(programs, folder, 'one')
    primary.init()
    await primary.start()
    return new Cluster(folder, primary, await PostgresServer.at(programs, folder, 'two'))
  }

  /** A new copy of the primary follows it; from then on nothing is acknowledged that it does not have on disk. */
  async follow(): Promise<void> {
    const { standby, primary } = this
    rmSync(standby.data, { recursive: true, force: true })
    standby.tool('pg_basebackup', '-D', standby.data, '-R', '-c', 'fast', '-d', primary.url)
    await standby.start()
    await query(primary.url, `alter system set synchronous_standby_names = '*'`)
    await query(primary.url, 'select pg_reload_conf()')
    while (!(await isSynchronous(primary.url))) await setTimeout(100)
  }

  /** The primary is gone at once, with all that it was doing. */
  killPrimary(): void {
    const { pid } = this.primary
    if (pid === undefined) throw new Error('the primary does not run')
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
      .toString()
      .split('\n')
    for (const one of [pid, ...children.map(Number).filter(Boolean)]) kill(one)
  }

  /** The standby becomes the primary, alone until `follow`. */
  promote(): void {
    this.standby.tool('pg_ctl', 'promote', '-D', this.standby.data)
    ;[this.primary, this.standby] = [this.standby, this.primary]
  }

  async stop(): Promise<void> {
    await this.primary.stop('SIGQUIT')
    await this.standby.stop('SIGQUIT')
    rmSync(this.folder, { recursive: true })
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already, with the one before.
  }
}

async function isSynchronous(url: string): Promise<boolean> {
  const rows = await query(
    url,
    `select 1 from pg_stat_replication where sync_state = 'sync' and state = 'streaming'`,
  )
  return rows.length > 0
}

/** Rows of a statement of its own, on a connection of its own. */
export async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}
