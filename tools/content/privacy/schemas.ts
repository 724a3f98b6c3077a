import * as v from 'valibot'
import { citedSources, type Citations } from '../sources/cited-sources'

const words = v.pipe(v.string(), v.nonEmpty('says nothing'))
const names = v.pipe(
  words,
  v.transform((text) => text.split('、')),
)

/** Columns by table: `users: id、created_at`. */
const columns = v.record(v.string(), names)

export const keptRow = v.strictObject({
  id: words,
  what: words,
  why: words,
  seenBy: words,
  howLong: words,
  /** Whether it is data about children, which the consent must list. */
  ofChildren: v.boolean(),
  columns,
})
export type KeptRow = v.InferOutput<typeof keptRow>

export const notPersonal = v.strictObject({ why: words, columns })

export function handlerOf(citations: Citations) {
  return v.strictObject({
    name: words,
    contact: words,
    officer: words,
    complain: words,
    stored: words,
    protected: words,
    source: citedSources(citations),
  })
}
