import { Agent } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Database } from '#cloud/database/database'
import { buildCloud } from '../../tools/build-cloud'
import { openMigrated } from '../cloud/open-migrated'
import { startRealPostgres } from '../cloud/real-postgres'
import { settleCity } from './day/city'
import { type Instance, startInstance, startTextCheck } from './day/instances'
import { read } from './day/meter'
import { type CallMade, phone } from './day/phone'
import { planDay } from './day/plan'
import { replay } from './day/replay'
import { tableOf } from './day/table-of'
import type { BenchTable } from './table'

const people = 30_000
const families = 1_800
const instances = 2
/** A day passes in three minutes; a crowd is replayed more slowly, or it would be one blow. */
const speeds = { day: 480, crowds: 60 }

/** A city's day through HTTP against container processes as they are deployed, and one PostgreSQL. */
export async function run(): Promise<BenchTable> {
  await buildCloud()
  const server = await startRealPostgres()
  const db = await openMigrated({ url: server.url, maxConnections: 2 })
  const textCheck = await startTextCheck()
  const { port } = textCheck.address() as AddressInfo
  const started = Array.from({ length: instances }, () =>
    startInstance(server.url, `http://127.0.0.1:${port}`),
  )
  try {
    return await live(db, await Promise.all(started))
  } finally {
    for (const instance of await Promise.allSettled(started))
      if (instance.status === 'fulfilled') await instance.value.stop()
    await db.close()
    await server.stop()
    textCheck.close()
  }
}

async function live(db: Database, running: readonly Instance[]): Promise<BenchTable> {
  const city = await settleCity(db, people, families)
  const calls: CallMade[] = []
  const network = { agent: new Agent({ keepAlive: true }), record: (call: CallMade) => void calls.push(call) }
  let turn = 0
  const phoneOf = (openid: string) => phone(network, running[(turn += 1) % running.length]!.address, openid)
  const pids = running.map(({ pid }) => pid)
  const before = await read(db, pids)
  const seconds = await replay(planDay(city, people, speeds, phoneOf), speeds.day, phoneOf)
  const after = await read(db, pids)
  network.agent.destroy()
  return tableOf({ people, times: speeds.day, seconds, calls, before, after })
}
