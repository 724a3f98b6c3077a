import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

/** What has been used until now. */
export interface Reading {
  /** CPU seconds of the container processes; undefined where the system has no /proc. */
  readonly cloudCpu: number | undefined
  /** CPU seconds of PostgreSQL with all its processes; likewise. */
  readonly databaseCpu: number | undefined
  /** Seconds in which connections were busy with statements. */
  readonly databaseTime: number
  readonly rows: number
  readonly bytes: number
  readonly log: number
}

/** Of Linux; the kernel counts CPU time in hundredths of a second. */
const ticksPerSecond = 100

export async function read(db: Database, instances: readonly number[]): Promise<Reading> {
  const [used] = await db.run<Record<'time' | 'rows' | 'bytes' | 'log' | 'pid', string>>(sql`
    select (select active_time / 1000 from pg_stat_database where datname = current_database()) as time,
      (select sum(n_tup_ins) from pg_stat_user_tables) as rows,
      pg_database_size(current_database()) as bytes,
      pg_current_wal_lsn() - '0/0'::pg_lsn as log,
      split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`)
  return {
    cloudCpu: cpuOf((pid) => instances.includes(pid)),
    databaseCpu: cpuOf((pid, parent) => [pid, parent].includes(Number(used!.pid))),
    databaseTime: Number(used!.time),
    rows: Number(used!.rows),
    bytes: Number(used!.bytes),
    log: Number(used!.log),
  }
}

/** CPU seconds of all processes that are meant, and of those that they started and that have ended. */
function cpuOf(meant: (pid: number, parent: number) => boolean): number | undefined {
  if (process.platform !== 'linux') return undefined
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => ticksOf(Number(pid), meant))
  return ticks.reduce((sum, each) => sum + each, 0) / ticksPerSecond
}

/** proc(5): after the name in brackets come state, ppid, … and, 12th to 15th, the four times. */
function ticksOf(pid: number, meant: (pid: number, parent: number) => boolean): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return meant(pid, Number(fields[1])) ? fields.slice(11, 15).map(Number) : []
  } catch {
    // A process may end while the folder is read.
    return []
  }
}
