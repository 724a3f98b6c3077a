import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildCloud } from './build-cloud'
import { environmentOf, saysFailed } from './deploy-cloud/cloudbase'

// npm run deploy:cloud: builds the functions and deploys them with CloudBase's own tool, configured by
// cloudbaserc.json.
const cli = '@cloudbase/cli@2.12.10'

async function deploy(): Promise<void> {
  const environment = environmentOf(process.env)
  const npm = process.env.npm_execpath
  if (npm === undefined) throw new Error('Run this by npm: npm run deploy:cloud.')
  await buildCloud()
  const tcb = ['tcb', 'fn', 'deploy', '--all', '--yes', '--force', '--envId', environment]
  const said = await run([npm, 'exec', '--yes', `--package=${cli}`, '--', ...tcb])
  if (saysFailed(said)) throw new Error(`CloudBase did not take it. Not signed in? npx -p ${cli} tcb login`)
}

/** Runs a node script, prints its output and returns it. Rejects if the exit status is not 0. */
async function run(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: join(__dirname, '..'),
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      said += chunk.toString()
    })
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`CloudBase's tool ended with ${String(status)}.`)
  return said
}

deploy().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
