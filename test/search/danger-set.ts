import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '#domain/search/answer'

/** A query about something that must not be touched, or one that only sounds like it. */
export interface DangerQuery {
  readonly query: string
  /** How it is asked: name, shape, dialect, pinyin, slip, traditional, sentence; `look-alike` for what is harmless. */
  readonly kind: string
  /** A third is kept back: nobody tunes to it, it is scored at the end of a piece of work. */
  readonly setAside: boolean
}

const folder = join(__dirname, 'danger-set')

export function readDangerSet(): DangerQuery[] {
  return [...readLines('danger.tsv'), ...readLines('look-alikes.tsv')].map((line) => {
    const [query = '', kind = 'look-alike'] = line.split('\t')
    return { query, kind, setAside: thirdOf(query) === 2 }
  })
}

function readLines(file: string): string[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  return lines.slice(1).filter((line) => line !== '')
}

/** Fixed by the query itself, so that a line added elsewhere moves no other from one part to another. */
function thirdOf(query: string): number {
  let sum = 0
  for (const character of query) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return sum % 3
}

export type AskAll = (query: string) => readonly Answer[]

/** Whether an answer puts it into a bin or a collection; whoever follows it takes the thing in hand. */
export function isTakenForHarmless({ kind }: DangerQuery, answers: readonly Answer[]): boolean {
  if (kind === 'look-alike') return false
  return answers.some(({ wasteClass, certainty }) => wasteClass !== 'special' && certainty !== 'unsure')
}

export function isDangerAnswer(answers: readonly Answer[]): boolean {
  return answers[0]?.danger !== undefined
}

export interface DangerScore {
  readonly kind: string
  readonly asked: number
  /** How many get the danger's answer: all should, of the look-alikes none. */
  readonly warned: number
  readonly takenForHarmless: number
}

/** A score for each kind of query, one for all dangers and one for the look-alikes. */
export function scoreDangers(queries: readonly DangerQuery[], ask: AskAll): DangerScore[] {
  const results = queries.map((query) => ({ query, answers: ask(query.query) }))
  const kinds = [...new Set(queries.map(({ kind }) => kind)), 'danger']
  return kinds.map((kind) => {
    const ofKind = results.filter(
      ({ query }) => query.kind === kind || (kind === 'danger' && query.kind !== 'look-alike'),
    )
    return {
      kind,
      asked: ofKind.length,
      warned: ofKind.filter(({ answers }) => isDangerAnswer(answers)).length,
      takenForHarmless: ofKind.filter(({ query, answers }) => isTakenForHarmless(query, answers)).length,
    }
  })
}
