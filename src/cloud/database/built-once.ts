import type { Orm } from './database'

/**
 * A statement prepared without a name ends with its transaction. A named one would fail behind a pooler,
 * where the next transaction may be on another server connection.
 */
const unnamed = ''

interface Preparable<Prepared> {
  prepare(name: string): Prepared
}

/**
 * A statement whose text is built once for each database, not at every call: for statements of nearly every
 * page, building costs more than reading the rows. Its values are `sql.placeholder`s, given to `execute`.
 */
export function builtOnce<Prepared extends object>(
  build: (orm: Orm) => Preparable<Prepared>,
): (orm: Orm) => Prepared {
  const known = new WeakMap<Orm, Prepared>()
  return (orm) => {
    const prepared = known.get(orm) ?? build(orm).prepare(unnamed)
    known.set(orm, prepared)
    return prepared
  }
}
