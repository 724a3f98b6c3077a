import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ComparedState } from './page-states'

interface Run {
  readonly testFile: string
  /** WeChat's script of the templates. */
  readonly script: string
  readonly states: readonly ComparedState[]
}

interface Compared {
  /** Hash of WeChat's script of the templates: what was compared with an older build does not count. */
  readonly templates: string
  readonly states: readonly ComparedState[]
}

const begun = new Map<string, number>()

/** Writes down what a test file has compared on one of its phones; its earlier runs are forgotten. */
export function keepCompared(folder: string, { testFile, script, states }: Run): void {
  const phone = begun.get(testFile) ?? 0
  begun.set(testFile, phone + 1)
  mkdirSync(folder, { recursive: true })
  if (phone === 0) for (const file of records(folder, `${testFile}.`)) rmSync(file)
  const record: Compared = { templates: hashOf(script), states }
  writeFileSync(join(folder, `${testFile}.${phone}.json`), JSON.stringify(record))
}

/** Every state that was compared, each once, for the templates of this script. */
export function allCompared(folder: string, script: string): ComparedState[] {
  const kept = records(folder, '').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Compared)
  const states = kept
    .filter(({ templates }) => templates === hashOf(script))
    .flatMap((record) => record.states)
  return [...new Map(states.map((state) => [state.hash, state])).values()]
}

function records(folder: string, beginning: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => name.startsWith(beginning)).map((name) => join(folder, name))
}

function hashOf(script: string): string {
  return createHash('sha1').update(script).digest('base64')
}
