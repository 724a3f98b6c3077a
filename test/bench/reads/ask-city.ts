import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { accessOf } from '#cloud/dispatch/access'
import type { Dispatch } from '#cloud/dispatch/dispatch'
import { createDispatch } from '#cloud/router'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import type { Database } from '#cloud/database/database'
import { askedAt, type CityRead, cityReads } from '../city/reads'

/** How often is asked: what is counted by the hour less often. And before that, to have it in memory. */
const times = { read: 100, counted: 24, before: 5 } as const

export interface Asked {
  readonly name: string
  readonly isFile: boolean
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of the reply as it travels. */
  readonly kilobytes: number
}

/** A cloud that looks at a city on its day, and counts no reads. */
export function cityDispatch(db: Database): Dispatch {
  return createDispatch({
    db,
    clock: () => askedAt,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: questionBank([]),
    log: pino(pino.destination('/dev/null')),
  })
}

/** Asks everything there is to ask, one at a time, as often as its percentiles need. */
export async function askCity(db: Database): Promise<Asked[]> {
  const dispatch = cityDispatch(db)
  const asked: Asked[] = []
  for (const read of cityReads(randomUUID)) asked.push(await timesOf(dispatch, read))
  return asked
}

async function timesOf(dispatch: Dispatch, read: CityRead): Promise<Asked> {
  const { path, by, isFile } = read
  const often = accessOf(path)?.writes ? times.counted : times.read
  for (let n = 0; n < times.before; n += 1) await ask(dispatch, read)
  const latencies: number[] = []
  let bytes = 0
  for (let n = 0; n < often; n += 1) {
    const started = performance.now()
    const data = await ask(dispatch, read)
    latencies.push(performance.now() - started)
    bytes = Buffer.byteLength(JSON.stringify(data))
  }
  const [p50Ms = 0, p99Ms = 0] = percentiles(latencies)
  return { name: `${path} of ${nameOf(read, by)}`, isFile, p50Ms, p99Ms, kilobytes: Math.round(bytes / 1024) }
}

function nameOf({ input }: CityRead, by: string): string {
  if ('format' in input) return `${by}, ${String(input.format)}`
  return 'after' in input || 'from' in input ? `${by}, a later page` : by
}

/** The answer to a read; what may be asked once a key is asked with a new one. */
export async function ask(dispatch: Dispatch, { path, by, input }: CityRead): Promise<unknown> {
  const { body } = await dispatch({
    path,
    input: 'key' in input ? { ...input, key: randomUUID() } : input,
    caller: { provider: 'local', subject: `heavy-${by}` },
    requestId: 'bench',
  })
  if (!body.ok) throw new Error(`${path}: ${body.error.code}`)
  return body.data
}

/** The median and the 99th percentile, in ms. */
function percentiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return [0.5, 0.99].map((part) => Number((sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(1)))
}
