import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Query } from './contender'
import { ascending, quantile } from './measure'

const runs = 7
/** No name of the catalogue, so every search must look closely. */
const firstKeystroke: Query = { typed: '挂皮', text: '挂皮', pinyin: 'gua pi' }
const folder = join(__dirname, '../../../.cache/bench')

export interface LoadTime {
  /** Milliseconds in which a fresh process makes the shipped index ready to be asked. */
  readonly load: number
  /** Milliseconds of the first keystroke after that, with what is made only then and nothing warm. */
  readonly first: number
}

/** The medians of seven fresh processes. */
export function loadTime(contender: string, shipped: string): LoadTime {
  mkdirSync(folder, { recursive: true })
  const [script, data] = [join(folder, `${contender}.js`), join(folder, `${contender}.json`)]
  writeFileSync(data, shipped)
  buildSync({
    stdin: { contents: timing(contender, data), resolveDir: __dirname, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
  })
  const times = Array.from({ length: runs }, () => timesOf(script))
  const medianOf = (which: keyof LoadTime) => quantile(ascending(times.map((time) => time[which])), 0.5)
  return { load: medianOf('load'), first: medianOf('first') }
}

function timesOf(script: string): LoadTime {
  return JSON.parse(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout) as LoadTime
}

function timing(contender: string, data: string): string {
  return `
    import { readFileSync } from 'node:fs'
    import { open } from './${contender}'
    const shipped = readFileSync(${JSON.stringify(data)}, 'utf8')
    const start = performance.now()
    const ask = open(shipped)
    const ready = performance.now()
    ask(${JSON.stringify(firstKeystroke)})
    const first = performance.now() - ready
    process.stdout.write(JSON.stringify({ load: ready - start, first }))
  `
}
