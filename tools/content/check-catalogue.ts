import { checkSafety } from './check-safety'
import { checkSources } from './check-sources'
import { checkSubstances } from './check-substances'
import type { Entry } from './entry'
import type { Problem } from './problem'
import type { Sources } from './source'

/** What can only be seen across files: names that collide, sources that cannot carry what is said. */
export function checkCatalogue(entries: readonly Entry[], sources: Sources): Problem[] {
  return [
    ...collisions(entries),
    ...checkSources(entries.filter(isSettled).map(statementOf), sources),
    ...badNames(entries),
    ...badMarks(entries),
    ...checkSafety(entries),
    ...checkSubstances(entries),
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

/** The sources of these folders are still being put right. */
const unsettled = /catalogue\/(hazardous|special|appliance|bulky)\//

function isSettled({ file }: Entry): boolean {
  return !unsettled.test(file)
}

/** An entry says which class a thing has, how it is prepared, and why. */
function statementOf({ name, sources, sourceLine, wasteClass, file }: Entry) {
  return {
    name,
    sources,
    says: ['class', 'preparation', 'reason'] as const,
    wasteClass,
    file,
    line: sourceLine,
  }
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
