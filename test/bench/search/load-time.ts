import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { ascending, quantile } from './measure'

const runs = 7
const folder = join(__dirname, '../../../.cache/bench')

/** Milliseconds in which a fresh process makes the shipped index ready to be asked; the median of seven. */
export function loadTime(contender: string, shipped: string): number {
  mkdirSync(folder, { recursive: true })
  const [script, data] = [join(folder, `${contender}.js`), join(folder, `${contender}.json`)]
  writeFileSync(data, shipped)
  buildSync({
    stdin: { contents: timing(contender, data), resolveDir: __dirname, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
  })
  const times = Array.from({ length: runs }, () => Number(spawnSync(process.execPath, [script]).stdout))
  return quantile(ascending(times), 0.5)
}

function timing(contender: string, data: string): string {
  return `
    import { readFileSync } from 'node:fs'
    import { open } from './${contender}'
    const shipped = readFileSync(${JSON.stringify(data)}, 'utf8')
    const start = performance.now()
    open(shipped)
    process.stdout.write(String(performance.now() - start))
  `
}
