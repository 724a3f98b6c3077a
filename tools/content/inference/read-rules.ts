import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { isEnding, longestWord, type InferRole } from '../../../src/domain/search/infer/rules'
import { isWasteClass, subClassesOf } from '../../../src/domain/waste-class'
import { ruledTwice } from '../catalogue/check-substances'
import type { Problem } from '../yaml/problem'
import { elementsOf, fieldsOf, readYamlFile, textOf } from '../yaml/yaml-file'

const roles = ['material', 'power', 'once', 'poison', 'head', 'shape', 'vessel']

/** Files in the folder that contain no rules. */
const others = ['phrases.yaml', 'states.yaml']

interface WrittenRule {
  readonly said: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
}

/**
 * Compiles the rules of inference into the lines that the search loads (src/domain/search/infer/rules.ts).
 */
export function readInference(folder: string): { rules: string; problems: Problem[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !others.includes(name))
    .sort()
    .map((name) => readYamlFile(join(folder, name), `src/content/inference/${name}`))
  const rules = files.flatMap((yaml) =>
    elementsOf(yaml.contents).map((rule): WrittenRule => {
      const said = fieldsOf(rule).map((field) => [field.key, textOf(field.value) ?? ''])
      return { said: Object.fromEntries(said), file: yaml.file, line: yaml.lineOf(rule) }
    }),
  )
  const faults = rules.flatMap(({ said, file, line }) =>
    faultsOf(said).map((message) => ({ file, line, message })),
  )
  return {
    rules: rules.map(({ said }) => lineOf(said)).join('\n'),
    problems: [...files.flatMap(({ problems }) => problems), ...faults, ...saidTwice(rules)],
  }
}

function faultsOf({ role = '', class: wasteClass = '', sub, says, words }: Record<string, string>): string[] {
  const faults: string[] = []
  if (!roles.includes(role)) faults.push(`unknown role "${role}"`)
  if (!isWasteClass(wasteClass)) return [...faults, `unknown class "${wasteClass}"`]
  if (sub !== undefined && !subClassesOf(wasteClass).some((known) => known === sub)) {
    faults.push(`class ${wasteClass} has no sub-class "${sub}"`)
  }
  if (!says) faults.push('no reason (says: …)')
  if (/\p{Script=Han}[,;:?!]/u.test(says ?? ''))
    faults.push('the reason has a half-width mark: write ，；：？！')
  if (!words) faults.push('no words')
  faults.push(...unmatched(wordsOf(words)), ...ruledTwice(wordsOf(words), wasteClass))
  return faults
}

const wordsOf = (words = '') => (words === '' ? [] : words.split('、'))

/** Words that can never match a name as the search normalises it. */
function unmatched(words: readonly string[]): string[] {
  return words
    .filter((word) => !/^[\p{Script=Han}a-z0-9]+$/u.test(word) || word.length > longestWord)
    .map(
      (word) => `"${word}" is never found: only Chinese, a-z and digits, at most ${longestWord} characters`,
    )
}

/** Words that occur in two rules; the search would only use the later one. */
function saidTwice(rules: readonly WrittenRule[]): Problem[] {
  const seen = new Set<string>()
  return rules.flatMap(({ said, file, line }) => {
    const place = isEnding(said.role as InferRole) ? 'behind' : 'in front'
    const twice = wordsOf(said.words).filter((word) => {
      const isSeen = seen.has(`${place} ${word}`)
      seen.add(`${place} ${word}`)
      return isSeen
    })
    return twice.map((word) => ({ file, line, message: `"${word}" stands in two rules` }))
  })
}

function lineOf({ role, class: wasteClass, sub, says, words }: Record<string, string>): string {
  const kind = sub ? `${wasteClass}.${sub}` : wasteClass
  return [role, kind, says, wordsOf(words).join(' ')].join('|')
}
