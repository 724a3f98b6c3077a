import type { Entry } from './entry'
import type { Problem } from './problem'

/** What can only be seen across files: names that collide, sources nobody knows. */
export function checkCatalogue(entries: readonly Entry[], sourceIds: ReadonlySet<string>): Problem[] {
  return [
    ...collisions(entries),
    ...unknownSources(entries, sourceIds),
    ...badNames(entries),
    ...badMarks(entries),
  ]
}

function collisions(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, Entry>()
  const problems: Problem[] = []
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.also]) {
      const owner = owners.get(name.toLowerCase())
      if (owner) {
        const place = `${owner.file}:${owner.line}`
        problems.push({
          file: entry.file,
          line: entry.line,
          message: `"${name}" stands already at ${place} under "${owner.name}"`,
        })
      } else owners.set(name.toLowerCase(), entry)
    }
  }
  return problems
}

function unknownSources(entries: readonly Entry[], sourceIds: ReadonlySet<string>): Problem[] {
  return entries.flatMap((entry) =>
    entry.sources
      .filter((source) => !sourceIds.has(source))
      .map((source) => ({ file: entry.file, line: entry.line, message: `unknown source "${source}"` })),
  )
}

function badNames(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) =>
    [entry.name, ...entry.also]
      .filter((name) => /[\s,，;；()（）/|]/.test(name) || name.length > 16)
      .map((name) => ({
        file: entry.file,
        line: entry.line,
        message: `"${name}" is no plain name (no spaces, brackets or commas; at most 16 characters)`,
      })),
  )
}

/** Chinese texts take Chinese punctuation marks. */
function badMarks(entries: readonly Entry[]): Problem[] {
  return entries
    .filter(({ prepare, why, contested, parts }) =>
      [prepare, why, contested ?? '', ...parts.map((part) => part.action)].some((text) =>
        /\p{Script=Han}[,;:?!]/u.test(text),
      ),
    )
    .map(({ file, line, name }) => ({
      file,
      line,
      message: `a text of "${name}" has a half-width mark: write ，；：？！`,
    }))
}
