import * as v from 'valibot'

/** Maps source ids to citations. */
export type Citations = ReadonlyMap<string, string>

/** Parses `gb19095、common` into a list of ids. */
export function sourceIds(citations: Citations) {
  return v.pipe(
    v.string(),
    v.nonEmpty('says nothing'),
    v.transform((text) => text.split('、').map((name) => name.trim())),
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (name) => citations.has(name),
          ({ received }) => `unknown source ${received}`,
        ),
      ),
    ),
  )
}

/** Parses `gb19095、common` into a list of citations. */
export function citedSources(citations: Citations) {
  return v.pipe(
    sourceIds(citations),
    v.transform((names) => names.map((name) => citations.get(name) ?? name)),
  )
}
