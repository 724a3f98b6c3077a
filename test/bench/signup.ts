import { Agent } from 'node:http'
import { Pool } from 'pg'
import pino from 'pino'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import type { Database } from '#cloud/database/database'
import { openMigrated } from '../cloud/open-migrated'
import { startRealPostgres } from '../cloud/real-postgres'
import { type Load, manyAtOnce, medianOf } from './quiz/many-at-once'
import { bareStatement, type SignUp, throughHttp } from './signup/contenders'
import { newResidents, openEvents } from './signup/seed'
import type { BenchTable } from './table'

const connections = 10
const rounds = 3
/** Sign-ups of each contender a round. */
const each = 2000
/** Of the sign-ups a second of the bare statement, the share that must be left through HTTP. */
const goals = { hot: 0.7, spread: 0.5 }

/** What a sign-up costs on a PostgreSQL server of its own: through HTTP, and the bare statement. */
export async function run(): Promise<BenchTable> {
  const server = await startRealPostgres()
  const db = await openMigrated({ url: server.url, maxConnections: connections })
  const pool = new Pool({ connectionString: server.url, max: connections })
  // Of connections that were idle when the server stopped.
  pool.on('error', () => undefined)
  const app = httpServer(db)
  const agent = new Agent({ keepAlive: true, maxSockets: 1000 })
  try {
    const ours = throughHttp(await app.listen({ host: '127.0.0.1', port: 0 }), agent)
    const bare = bareStatement(pool)
    const hot = await inTurn(db, [bare, ours], 1)
    const spread = await inTurn(db, [bare, ours], 100)
    const rush = await signUps(db, ours, { events: 1, people: 10_000, atOnce: 1000 })
    return tableOf(hot, spread, rush)
  } finally {
    agent.destroy()
    // And with it the database.
    await app.close()
    await pool.end()
    await server.stop()
  }
}

function httpServer(db: Database) {
  return createHttpServer({
    services: {
      db,
      clock: () => new Date(),
      contentSafety: localContentSafety,
      readLimit: () => 0,
      questions: questionBank([]),
      log: pino(pino.destination('/dev/null')),
    },
    callerOf: ({ headers }) => ({ provider: 'local', subject: String(headers['x-bench-subject']) }),
  })
}

/** In turn, so that whatever else the machine does meets both; the medians are given. */
async function inTurn(db: Database, contenders: readonly SignUp[], events: number): Promise<Load[]> {
  const loads: Load[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, signUp] of contenders.entries())
      loads[index]?.push(await signUps(db, signUp, { events, people: each, atOnce: 50 }))
  return loads.map(medianOf)
}

let crowds = 0

/** New people sign up for new events of 50 places each. */
async function signUps(
  db: Database,
  signUp: SignUp,
  { events, people, atOnce }: { events: number; people: number; atOnce: number },
): Promise<Load> {
  const held = await openEvents(db, events, 50)
  const residents = await newResidents(db, people, `crowd-${(crowds += 1)}-`)
  const tasks = residents.map((resident, n) => signUp(resident, held[n % events] ?? ''))
  return manyAtOnce(tasks, atOnce)
}

function tableOf([bareHot, hot]: Load[], [bareSpread, spread]: Load[], rush: Load): BenchTable {
  const goal = (name: string, ours: Load | undefined, bare: Load | undefined, least: number) => {
    const share = (ours?.perSecond ?? 0) / (bare?.perSecond ?? Infinity)
    return { name, met: share >= least, detail: `${share.toFixed(2)} of the bare rate, goal ${least}` }
  }
  return {
    title: `signup: new people, ${connections} connections, median of ${rounds} rounds of ${each} in turn`,
    rows: [
      { name: 'bare statement, one hot event, 50 at once', ...bareHot },
      { name: 'HTTP, one hot event, 50 at once', ...hot },
      { name: 'bare statement, 100 events, 50 at once', ...bareSpread },
      { name: 'HTTP, 100 events, 50 at once', ...spread },
      { name: 'HTTP, 10,000 people for 50 places, 1,000 at once', ...rush },
    ],
    goals: [
      goal('one hot event', hot, bareHot, goals.hot),
      goal('100 events', spread, bareSpread, goals.spread),
    ],
  }
}
