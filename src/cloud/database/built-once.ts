import type { Orm } from './database'

/** Prepared under no name, a statement stays within its transaction: behind a pooler the next one is another server's. */
const unnamed = ''

interface Preparable<Prepared> {
  prepare(name: string): Prepared
}

/**
 * A statement whose text is built once for each database, not at every call: of what is asked on nearly every page,
 * building costs more than reading the rows. Its values are `sql.placeholder`s, given to `execute`.
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
