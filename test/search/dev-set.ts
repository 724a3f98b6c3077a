import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A query with the classes that are a right answer; `none` for words that name no thing. */
export interface DevQuery {
  readonly kind: string
  readonly query: string
  readonly accept: readonly string[]
  /** Half of the set is kept back: nobody tunes to it, it is scored at the end of a piece of work. */
  readonly setAside: boolean
}

const folder = join(__dirname, 'dev-set')

export function readDevSet(): DevQuery[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readKind(name.replace('.tsv', '')))
}

function readKind(kind: string): DevQuery[] {
  const lines = readFileSync(join(folder, `${kind}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [query = '', accept = ''] = line.split('\t')
      return { kind, query, accept: accept.split('|'), setAside: isOdd(query) }
    })
}

/** Fixed by the query itself, so that a line added elsewhere moves no other from one half to the other. */
function isOdd(query: string): boolean {
  let sum = 0
  for (const character of query) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return sum % 2 === 1
}
