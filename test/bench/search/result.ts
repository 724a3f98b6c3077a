import { gzipSync } from 'node:zlib'
import type { DevQuery } from '../../search/dev-set'
import type { Contender, NameRow, Query } from './contender'
import { loadTime } from './load-time'
import { everyNth, quantile, timesOf } from './measure'

/** What every contender is asked. */
export interface Task {
  readonly rows: readonly NameRow[]
  readonly keystrokes: readonly Query[]
  readonly asked: readonly (DevQuery & { readonly made: Query })[]
}

export interface Entrant {
  readonly name: string
  /** The module's file in this folder. */
  readonly file: string
  readonly contender: Contender
  /** Of the keystrokes and the queries every n-th is asked, so that the slow ones take minutes, not hours. */
  readonly everyKeystroke: number
  readonly everyQuery: number
}

/** What one contender came to: milliseconds, bytes, and the share of queries answered right first. */
export interface Result {
  readonly name: string
  readonly p50: number
  readonly p99: number
  readonly load: number
  readonly first: number
  readonly bytes: number
  readonly zipped: number
  readonly right: number
  readonly timed: number
  readonly scored: number
}

export function resultOf({ name, file, contender, everyKeystroke, everyQuery }: Entrant, task: Task): Result {
  const shipped = contender.build(task.rows)
  // Before the long rounds, after which this process is still busy clearing up.
  const { load, first } = loadTime(file, shipped)
  const ask = contender.open(shipped)
  const scored = everyNth(task.asked, everyQuery)
  const right = scored.filter(({ made, accept }) => accept.includes(ask(made) ?? ''))
  const times = timesOf(ask, everyNth(task.keystrokes, everyKeystroke))
  return {
    name,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    load,
    first,
    bytes: Buffer.byteLength(shipped),
    zipped: gzipSync(shipped).length,
    right: right.length / scored.length,
    timed: times.length,
    scored: scored.length,
  }
}
