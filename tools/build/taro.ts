import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildContent } from './content'
import { buildIfStale } from './stamp'

const root = join(__dirname, '../..')

/**
 * A file that exists after a successful build. Needed because Taro exits with status 0 even if it rejects the
 * configuration.
 */
const proofs = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' } as const

export type TaroTarget = keyof typeof proofs

/** Builds the mini-program for WeChat or the browser version. Throws with Taro's output if that fails. */
export async function buildTaro(target: TaroTarget): Promise<void> {
  await buildContent()
  const inputs = [
    'src/miniapp',
    'src/domain',
    'src/contract',
    'src/content',
    'config',
    'package.json',
    'package-lock.json',
    'babel.config.js',
  ]
  await buildIfStale({ name: target, inputs, proof: proofs[target] }, () => runTaro(target))
}

async function runTaro(target: TaroTarget): Promise<void> {
  rmSync(join(root, 'dist', target), { recursive: true, force: true })
  const cli = require.resolve('@tarojs/cli/bin/taro')
  const child = spawn(process.execPath, [cli, 'build', '--type', target], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`taro build --type ${target} failed:\n${output.join('')}`)
}
