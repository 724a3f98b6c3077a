import * as v from 'valibot'
import { phraseLists, type PhraseList } from '../../../src/domain/search/read/phrases'
import type { Problem } from '../yaml/problem'
import { readMembers } from '../yaml/read-by-schema'
import { fieldsOf, readYamlFile } from '../yaml/yaml-file'
import { examples, wordList } from './word-list'

/** Placeholder for a word in the example question of its list. */
export const gap = '～'

const list = v.strictObject({
  words: wordList,
  in: v.pipe(
    v.string('give a question with ～ where a word may stand'),
    v.includes(gap, 'has no ～ where a word may stand'),
  ),
  like: examples,
})

/**
 * A list of words that questions are made of, with one example question for all words and one for each
 * expression.
 */
export interface WrittenList extends v.InferOutput<typeof list> {
  readonly name: PhraseList
  readonly file: string
  readonly line: number
}

export function readPhraseLists(path: string, file: string): { lists: WrittenList[]; problems: Problem[] } {
  const yaml = readYamlFile(path, file)
  const { value, problems } = readMembers(yaml, list)
  const lines = new Map(fieldsOf(yaml.contents).map(({ key, keyNode }) => [key, yaml.lineOf(keyNode)]))
  const strange = [...lines.keys()].filter((name) => !phraseLists.some((known) => known === name))
  const missing = phraseLists.filter((name) => !lines.has(name))
  return {
    lists: phraseLists.flatMap((name) => {
      const written = value.get(name)
      return written ? [{ ...written, name, file, line: lines.get(name) ?? 1 }] : []
    }),
    problems: [
      ...problems,
      ...strange.map((name) => ({
        file,
        line: lines.get(name) ?? 1,
        message: `no list is called "${name}"`,
      })),
      ...missing.map((name) => ({ file, line: 1, message: `there is no list "${name}"` })),
    ],
  }
}

/** One line per list, in the form the search loads. */
export function phraseLines(lists: readonly WrittenList[]): string {
  return lists.map(({ name, words }) => `${name} ${words.join('|')}`).join('\n')
}
