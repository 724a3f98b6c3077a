import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON file of the mini-program; WeChat takes no comments in it. */
export function readJson(folder: string, file: string): unknown {
  const text = readFileSync(join(folder, file), 'utf8')
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, { cause: error })
  }
}
