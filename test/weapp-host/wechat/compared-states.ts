import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ComparedState } from './page-states'

const folder = resolve(__dirname, '../../../.cache/page-states')

interface Compared {
  /** Of WeChat's script of the templates: what was compared with an older build does not count. */
  readonly templates: string
  readonly states: readonly ComparedState[]
}

const begun = new Map<string, number>()

/** Writes down what a test file has compared on one of its phones; its earlier runs are forgotten. */
export function keepCompared(testFile: string, script: string, states: readonly ComparedState[]): void {
  const phone = begun.get(testFile) ?? 0
  begun.set(testFile, phone + 1)
  mkdirSync(folder, { recursive: true })
  if (phone === 0) for (const file of records(`${testFile}.`)) rmSync(file)
  const record: Compared = { templates: hashOf(script), states }
  writeFileSync(join(folder, `${testFile}.${phone}.json`), JSON.stringify(record))
}

/** Every state that was compared, each once, for the templates of this script. */
export function allCompared(script: string): ComparedState[] {
  const kept = records('').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Compared)
  const states = kept
    .filter(({ templates }) => templates === hashOf(script))
    .flatMap((record) => record.states)
  return [...new Map(states.map((state) => [state.hash, state])).values()]
}

function records(beginning: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => name.startsWith(beginning)).map((name) => join(folder, name))
}

function hashOf(script: string): string {
  return createHash('sha1').update(script).digest('base64')
}
