import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { isWasteClass, subClassesOf } from '../../src/domain/waste-class'
import { ruledTwice } from './check-substances'
import type { Problem } from './problem'
import { elementsOf, fieldsOf, readYamlFile, textOf } from './yaml-file'

const roles = ['material', 'power', 'once', 'poison', 'head', 'shape', 'vessel']

/** Reads the rules of inference into the lines that the search loads (src/domain/search/infer/rules.ts). */
export function readInference(folder: string): { rules: string; problems: Problem[] } {
  const problems: Problem[] = []
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const yaml = readYamlFile(join(folder, name), `src/content/inference/${name}`)
      problems.push(...yaml.problems)
      return elementsOf(yaml.contents).map((rule) => {
        const said = Object.fromEntries(fieldsOf(rule).map((field) => [field.key, textOf(field.value) ?? '']))
        for (const message of faultsOf(said))
          problems.push({ file: yaml.file, line: yaml.lineOf(rule), message })
        return lineOf(said)
      })
    })
  return { rules: lines.join('\n'), problems }
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
  faults.push(...ruledTwice((words ?? '').split('、'), wasteClass))
  return faults
}

function lineOf({ role, class: wasteClass, sub, says, words = '' }: Record<string, string>): string {
  const kind = sub ? `${wasteClass}.${sub}` : wasteClass
  return [role, kind, says, words.split('、').join(' ')].join('|')
}
