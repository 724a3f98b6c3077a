import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { makeRoles } from '../../tools/database/roles'
import { startRealPostgres } from '../cloud/real-postgres'
import { installedPgBouncer, startPgBouncer } from '../postgres/pgbouncer'
import { handOver } from '../postgres/programs'
import { type Pooler, startTransactionPooler } from '../postgres/transaction-pooler'
import type { BenchTable } from './table'

const processes = 3
const instancesEach = 10
const rounds = 3
const connections = 20
/** PostgreSQL keeps so many for superusers. */
const reserved = 3
const goalMs = 2000

/** Thirty instances start at once over twenty connections of a server: when each has given its first answer. */
export async function run(): Promise<BenchTable> {
  const server = await startRealPostgres('-c', `max_connections=${connections + reserved}`)
  const folder = mkdtempSync(join(tmpdir(), 'little-hands-pooler-'))
  handOver(folder)
  const [migrator = '', app = ''] = await makeRoles(server.url, {})
  await migratePostgres(server.url.replace('postgres@', `${migrator}@`))
  const url = server.url.replace('postgres@', `${app}@`)
  const program = installedPgBouncer()
  const startPooler = () =>
    program
      ? startPgBouncer(program, folder, server.url, { roles: [app], connections })
      : startTransactionPooler(server.url, connections)
  try {
    return tableOf(program ? 'PgBouncer' : "the bench's own pooler", await measure(url, startPooler))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

/**
 * In turn, so that whatever else the machine does meets both. The pooler is a new one each time: idle, it would keep the
 * connections that are measured without it.
 */
async function measure(url: string, startPooler: () => Promise<Pooler>) {
  const [pooled, direct]: [number[], number[]] = [[], []]
  const children = Array.from({ length: processes }, () =>
    fork(join(__dirname, 'instances/start-instances.ts'), { execArgv: ['--import', 'tsx'] }),
  )
  await Promise.all(children.map((child) => once(child, 'message')))
  for (let round = 0; round < rounds; round += 1) {
    const pooler = await startPooler()
    pooled.push(...(await startAll(children, pooler.through(url))))
    await pooler.stop()
    direct.push(...(await startAll(children, url)))
  }
  for (const child of children) child.kill()
  return { pooled, direct }
}

async function startAll(children: readonly ChildProcess[], url: string): Promise<number[]> {
  const answers = children.map(async (child) => {
    child.send({ url, instances: instancesEach })
    return ((await once(child, 'message')) as [number[]])[0]
  })
  const all = (await Promise.all(answers)).flat()
  for (const child of children) {
    child.send('stop')
    await once(child, 'message')
  }
  return all
}

function tableOf(poolerName: string, { pooled, direct }: Record<'pooled' | 'direct', number[]>): BenchTable {
  const instances = processes * instancesEach
  const p99 = percentile(pooled, 0.99)
  return {
    title:
      `instances: ${instances} start at once (pools of their own in ${processes} processes whose code is loaded), ` +
      `${connections} connections of the server, ${rounds} rounds in turn; ms to the first read and write`,
    rows: [
      { name: `through ${poolerName}, transaction mode`, ...rowOf(pooled) },
      { name: 'direct connections', ...rowOf(direct) },
    ],
    goals: [
      {
        name: `first answer through ${poolerName}`,
        met: p99 <= goalMs,
        detail: `p99 ${Math.round(p99)} ms, goal ${goalMs}`,
      },
    ],
  }
}

function rowOf(all: readonly number[]) {
  return {
    p50: Math.round(percentile(all, 0.5)),
    p99: Math.round(percentile(all, 0.99)),
    instances: all.length,
  }
}

function percentile(all: readonly number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? NaN
}
