import { gzipSync } from 'node:zlib'
import { searchData } from '#content/built/search-data'
import { loadSearchIndex } from '#domain/search/load'
import { readDevSet } from '../search/dev-set'
import type { Contender } from './search/contender'
import * as flexsearch from './search/flexsearch'
import * as fuse from './search/fuse'
import { loadTime } from './search/load-time'
import { everyNth, quantile, timesOf } from './search/measure'
import * as minisearch from './search/minisearch'
import * as ours from './search/ours'
import { asQuery, nameRows } from './search/rows-and-queries'
import type { BenchTable } from './table'

/** The slow ones are asked every n-th keystroke and every n-th query only, so that the whole takes minutes. */
const contenders: readonly {
  name: string
  file: string
  contender: Contender
  keystroke: number
  query: number
}[] = [
  { name: 'ours', file: 'ours', contender: ours, keystroke: 1, query: 1 },
  { name: 'MiniSearch', file: 'minisearch', contender: minisearch, keystroke: 5, query: 1 },
  { name: 'Fuse.js', file: 'fuse', contender: fuse, keystroke: 60, query: 5 },
  { name: 'FlexSearch', file: 'flexsearch', contender: flexsearch, keystroke: 1, query: 1 },
]

const index = loadSearchIndex(searchData)
const rows = nameRows(index)
/** Without the words that name no thing: only ours says that it is not sure. */
const asked = readDevSet().filter(({ kind }) => kind !== 'nonsense')
const keystrokes = asked.flatMap(({ query }) => prefixesOf(query)).map((typed) => asQuery(index, typed))

/** What one contender came to. */
interface Result {
  readonly name: string
  readonly p50: number
  readonly p99: number
  readonly load: number
  readonly right: number
  readonly row: Record<string, string | number>
}

/** Side by side, each set up as well as we could: peers get names, pinyin, initials and the pinyin of the query. */
export async function run(): Promise<BenchTable> {
  const [mine, ...peers] = contenders.map(measure)
  if (!mine) throw new Error('nothing to measure')
  return {
    title: `search: ${rows.length} names, each keystroke of ${asked.length} queries; ms a keystroke, KB of index`,
    rows: [mine, ...peers].map(({ row }) => row),
    goals: goalsOf(mine, peers),
  }
}

function measure({ name, file, contender, keystroke, query }: (typeof contenders)[number]): Result {
  const shipped = contender.build(rows)
  const ask = contender.open(shipped)
  const scored = everyNth(asked, query)
  const right = scored.filter(({ query: typed, accept }) =>
    accept.includes(ask(asQuery(index, typed)) ?? ''),
  ).length
  const times = timesOf(ask, everyNth(keystrokes, keystroke))
  const [p50, p99, load] = [quantile(times, 0.5), quantile(times, 0.99), loadTime(file, shipped)]
  return {
    name,
    p50,
    p99,
    load,
    right: right / scored.length,
    row: {
      name,
      p50: round(p50, 3),
      p99: round(p99, 3),
      'index KB': round(Buffer.byteLength(shipped) / 1024, 0),
      'gzip KB': round(gzipSync(shipped).length / 1024, 0),
      'load ms': round(load, 1),
      'right first %': round((100 * right) / scored.length, 1),
      'keystrokes timed': times.length,
      'queries scored': scored.length,
    },
  }
}

function goalsOf(mine: Result, peers: readonly Result[]): BenchTable['goals'] {
  return [
    { name: 'p99 at most 1 ms', met: mine.p99 <= 1, detail: `${round(mine.p99, 3)} ms` },
    { name: 'load at most 30 ms', met: mine.load <= 30, detail: `${round(mine.load, 1)} ms` },
    ...peers.flatMap((peer) => [
      {
        name: `more accurate than ${peer.name}`,
        met: mine.right > peer.right,
        detail: `${percent(mine)} to ${percent(peer)}`,
      },
      {
        name: `p99 below ${peer.name}`,
        met: mine.p99 < peer.p99,
        detail: `${round(mine.p99, 3)} to ${round(peer.p99, 3)} ms`,
      },
    ]),
  ]
}

const percent = ({ right }: Result) => `${round(100 * right, 1)} %`

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function prefixesOf(text: string): string[] {
  const characters = [...text]
  return characters.map((_, at) => characters.slice(0, at + 1).join(''))
}
