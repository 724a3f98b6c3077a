import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { PostgresServer } from './postgres-server'
import { handOver, owner } from './programs'

/**
 * Copies the files of a server that goes on working, as pg_basebackup does, for where there is no such tool: between
 * start and stop of a backup files may change, and the log of those changes is copied last.
 */
export async function copyServer(from: PostgresServer, to: PostgresServer): Promise<void> {
  const client = new Client({ connectionString: from.url })
  await client.connect()
  await client.query(`select pg_backup_start('copy', fast => true)`)
  copy(from.data, to.data)
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  await client.end()
  copy(`${from.data}/pg_wal/.`, join(to.data, 'pg_wal'))
  rmSync(join(to.data, 'postmaster.pid'))
  const label = join(to.data, 'backup_label')
  writeFileSync(label, rows[0]?.labelfile ?? '')
  handOver(label)
}

/** As whom the server runs, to whom the copy shall belong. */
function copy(from: string, to: string): void {
  execFileSync('cp', ['-R', '-p', from, to], owner)
}
