import { spawn } from 'node:child_process'

/** Runs a script of package.json and prints its errors. Rejects if it fails. */
export function runScript(name: string): Promise<void> {
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(program, [...first, 'run', '--silent', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm run ${name} failed`))))
  })
}

/** Runs one step of starting and prints its title, then how long it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const started = Date.now()
  console.log(`… ${title}`)
  const result = await work()
  console.log(`✓ ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}
