import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from 'weapp-host/files-below'

const root = join(__dirname, '../..')

/** Inputs of a build, as files and folders from the repository root, and a file that proves it was built. */
export interface BuildInputs {
  readonly name: string
  readonly inputs: readonly string[]
  readonly proof: string
}

/** Runs a build only if its inputs have changed since it last succeeded. */
export async function buildIfStale(build: BuildInputs, make: () => Promise<void> | void): Promise<void> {
  const stamp = join(root, '.cache/stamps', build.name)
  const wanted = hashOf(build.inputs)
  if (existsSync(join(root, build.proof)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return
  await make()
  if (!existsSync(join(root, build.proof)))
    throw new Error(`the build "${build.name}" left no ${build.proof}`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap(filesOf)) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(input: string): string[] {
  const path = join(root, input)
  if (!statSync(path).isDirectory()) return [path]
  const files = filesBelow(path).map((file) => join(path, file))
  return files.filter((file) => !file.includes(join('content', 'built')))
}
