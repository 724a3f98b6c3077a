import { longestName } from '../../../src/domain/search/index/read-names'
import { checkGroupTexts } from './check-group-texts'
import { checkSafety } from './check-safety'
import { checkSources } from '../sources/check-sources'
import { checkSubstances } from './check-substances'
import type { Entry } from './entry'
import type { Problem } from '../yaml/problem'
import type { Sources } from '../sources/source'

/** Problems that show only across files: names used twice, sources that do not cover what is stated. */
export function checkCatalogue(entries: readonly Entry[], sources: Sources): Problem[] {
  return [
    ...collisions(entries),
    ...checkSources(entries.map(statementOf), sources),
    ...badNames(entries),
    ...badMarks(entries),
    ...unnamedKinds(entries),
    ...checkGroupTexts(entries),
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

/** An entry states which class a thing has, how to prepare it, and why. */
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
      .filter((name) => /[\s,，;；()（）/|]/.test(name) || name.length > longestName)
      .map((name) => ({
        file: entry.file,
        line: entry.line,
        message: `"${name}" is no plain name (no spaces, brackets or commas; at most ${longestName} characters)`,
      })),
  )
}

/** Chinese texts must use Chinese punctuation. */
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

/**
 * Entries whose parts all have the thing's name with an addition (油: 吃的油, 机油): these are kinds and must
 * be marked so.
 */
function unnamedKinds(entries: readonly Entry[]): Problem[] {
  const isKind = (part: string, name: string) => part.split('、').some((called) => called.endsWith(name))
  return entries
    .filter(
      ({ name, parts, areKinds }) =>
        !areKinds && parts.length > 1 && parts.every((part) => isKind(part.name, name)),
    )
    .map(({ file, line, name }) => ({
      file,
      line,
      message: `the parts of "${name}" are kinds of it: write kinds, not parts`,
    }))
}
