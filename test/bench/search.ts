import { searchData } from '#content/built/search-data'
import { loadSearchIndex } from '#domain/search/index/load'
import { readDevSet } from '../search/dev-set'
import * as flexsearch from './search/flexsearch'
import * as fuse from './search/fuse'
import { goalsOf } from './search/goals'
import * as minisearch from './search/minisearch'
import * as ours from './search/ours'
import { resultOf, type Entrant, type Result } from './search/result'
import { asQuery, nameRows } from './search/rows-and-queries'
import type { BenchTable } from './table'

const mine: Entrant = { name: 'ours', file: 'ours', contender: ours, everyKeystroke: 1, everyQuery: 1 }
const peers: readonly Entrant[] = [
  { name: 'MiniSearch', file: 'minisearch', contender: minisearch, everyKeystroke: 5, everyQuery: 1 },
  { name: 'Fuse.js', file: 'fuse', contender: fuse, everyKeystroke: 60, everyQuery: 5 },
  { name: 'FlexSearch', file: 'flexsearch', contender: flexsearch, everyKeystroke: 1, everyQuery: 1 },
]

/**
 * Each keystroke of the development set over the whole catalogue, side by side. The peers are set up for most right
 * answers, and are given the pinyin of names and of queries. Words that name no thing are left out: only ours says
 * that it is not sure.
 */
export async function run(): Promise<BenchTable> {
  const index = loadSearchIndex(searchData)
  const asked = readDevSet()
    .filter(({ kind }) => kind !== 'nonsense')
    .map((query) => ({ ...query, made: asQuery(index, query.query) }))
  const keystrokes = asked.flatMap(({ query }) => prefixesOf(query)).map((typed) => asQuery(index, typed))
  const task = { rows: nameRows(index), keystrokes, asked }
  const our = resultOf(mine, task)
  const theirs = peers.map((peer) => resultOf(peer, task))
  return {
    title: `search: ${task.rows.length} names, ${asked.length} queries, ${keystrokes.length} keystrokes`,
    rows: [our, ...theirs].map(rowOf),
    goals: goalsOf(our, theirs),
  }
}

function prefixesOf(text: string): string[] {
  const characters = [...text]
  return characters.map((_, at) => characters.slice(0, at + 1).join(''))
}

function rowOf({ name, p50, p99, load, first, bytes, zipped, right, timed, scored }: Result) {
  return {
    name,
    'p50 ms': Number(p50.toFixed(3)),
    'p99 ms': Number(p99.toFixed(3)),
    'load ms': Number(load.toFixed(1)),
    'first ms': Number(first.toFixed(1)),
    'index bytes': bytes,
    'gzip bytes': zipped,
    'right first %': Number((100 * right).toFixed(1)),
    'keystrokes timed': timed,
    'queries scored': scored,
  }
}
