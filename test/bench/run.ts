import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchTable } from './table'

// npm run bench -- <name> [--json]: a table side by side with peer or floor; exit status 1 where a goal is missed.
interface Bench {
  run(): Promise<BenchTable>
}

async function main(): Promise<boolean> {
  const [name] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (name === undefined || !benchNames().includes(name)) {
    console.error(`npm run bench -- <name>, one of: ${benchNames().join(', ')}`)
    return false
  }
  const { run } = (await import(join(__dirname, `${name}.ts`))) as Bench
  const table = await run()
  if (process.argv.includes('--json')) console.log(JSON.stringify({ name, ...table }))
  else print(table)
  return table.goals.every(({ met }) => met)
}

/** The files beside this one that run a benchmark. */
function benchNames(): string[] {
  return readdirSync(__dirname)
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        /^export async function run\(/m.test(readFileSync(join(__dirname, file), 'utf8')),
    )
    .map((file) => file.replace('.ts', ''))
}

function print({ title, rows, goals }: BenchTable): void {
  console.log(title)
  console.table(Object.fromEntries(rows.map(({ name = '', ...row }) => [name, row])))
  for (const { name, met, detail } of goals) console.log(`${met ? 'met   ' : 'MISSED'} ${name}: ${detail}`)
}

void main().then((good) => process.exit(good ? 0 : 1))
