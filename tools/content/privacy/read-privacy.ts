import { join } from 'node:path'
import type { PrivacyTexts } from '../../../src/domain/privacy/kept-data'
import type { Citations } from '../sources/cited-sources'
import type { Problem } from '../yaml/problem'
import { readList, readWhole } from '../yaml/read-by-schema'
import { standingTwice } from '../yaml/standing-twice'
import { readYamlFile } from '../yaml/yaml-file'
import { handlerOf, keptRow, type KeptRow, notPersonal } from './schemas'

export interface ReadPrivacy {
  /** Undefined if there are problems. */
  readonly texts: PrivacyTexts | undefined
  readonly kept: readonly KeptRow[]
  /** Every column listed as personal or not, as `table.column`; one that is listed twice occurs twice. */
  readonly decided: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads which personal data is kept and who is responsible for it. */
export function readPrivacy(folder: string, citations: Citations): ReadPrivacy {
  const file = (name: string) => readYamlFile(join(folder, name), `src/content/privacy/${name}`)
  const handler = readWhole(file('handler.yaml'), handlerOf(citations))
  const kept = readList(file('kept.yaml'), keptRow)
  const others = readList(file('not-personal.yaml'), notPersonal)
  const problems = [
    ...[handler, kept, others].flatMap((read) => read.problems),
    ...standingTwice(kept.value, ({ id }) => id, 'the id'),
  ]
  const decided = [...kept.value, ...others.value].flatMap(({ columns }) => columnsOf(columns))
  return { texts: textsOf(handler.value, kept.value, problems), kept: kept.value, decided, problems }
}

function columnsOf(columns: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`))
}

type Handler = PrivacyTexts['handler'] & { readonly source: readonly string[] }

function textsOf(handler: Handler | undefined, kept: readonly KeptRow[], problems: readonly Problem[]) {
  if (!handler || problems.length > 0) return undefined
  const { source, ...said } = handler
  return { handler: said, kept: kept.map(shown), sources: source }
}

/** The fields of a row that residents read. */
export function shown({ what, why, seenBy, howLong }: KeptRow) {
  return { what, why, seenBy, howLong }
}
