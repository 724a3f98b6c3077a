import * as v from 'valibot'
import { stateNames } from '../../../src/domain/search/read/states'
import { isWasteClass, subClassesOf, wasteClasses } from '../../../src/domain/waste-class'
import { checkSources, type Statement } from '../sources/check-sources'
import type { Problem } from '../yaml/problem'
import { readList } from '../yaml/read-by-schema'
import type { Sources } from '../sources/source'
import { readYamlFile } from '../yaml/yaml-file'
import { examples, wordList } from './word-list'

const parted = v.pipe(
  v.string('write names, parted by 、'),
  v.transform((text) => text.split('、')),
)
const kinds = v.pipe(
  parted,
  v.everyItem(isKind, 'names something else than classes, or classes with a sub-class of theirs'),
)
const words = { before: wordList, after: wordList, like: examples }
const isSentence = v.pipe(
  v.string(),
  v.regex(/^[^\s,;:?!]+$/, 'has a space or a half-width mark: write ，；：？！'),
)

const state = v.variant(
  'state',
  [
    v.strictObject({
      state: v.literal('soiled'),
      ...words,
      of: kinds,
      becomes: v.picklist(wasteClasses, 'is no class'),
      says: isSentence,
      source: parted,
    }),
    v.strictObject({ state: v.literal('emptied'), ...words, of: kinds, leaves: wordList, source: parted }),
    v.strictObject({ state: v.picklist(['clean', 'plain']), ...words }),
  ],
  `a state is one of ${stateNames.join(', ')}`,
)

/** The words for one state, and how it changes an answer. */
export type WrittenState = v.InferOutput<typeof state> & { readonly file: string; readonly line: number }

export function readStateList(path: string, file: string, sources: Sources) {
  const { value, problems } = readList(readYamlFile(path, file), state)
  const counted = stateNames.map((name) => value.filter((one) => one.state === name).length)
  const uncertain = stateNames.filter((_, at) => counted[at] !== 1)
  const found: Problem[] = uncertain.map((name) => ({
    file,
    line: 1,
    message: `there must be one state "${name}"`,
  }))
  return {
    states: value,
    problems:
      problems.length > 0 ? problems : [...found, ...checkSources(value.flatMap(statementsOf), sources)],
  }
}

function statementsOf(written: WrittenState): Statement[] {
  const { state: name, file, line } = written
  if (written.state === 'soiled') {
    return [{ name, file, line, sources: written.source, says: ['class'], wasteClass: written.becomes }]
  }
  return written.state === 'emptied' ? [{ name, file, line, sources: written.source, says: ['reason'] }] : []
}

function isKind(text: string): boolean {
  const [wasteClass = '', subClass, ...more] = text.split('.')
  if (!isWasteClass(wasteClass) || more.length > 0) return false
  return subClass === undefined || subClassesOf(wasteClass).some((known) => known === subClass)
}

/** One line per state, in the form the search loads. */
export function stateLines(states: readonly WrittenState[]): string {
  return states
    .map((written) => [
      written.state,
      written.before.join('|'),
      written.after.join('|'),
      ...changesOf(written),
    ])
    .map((fields) => fields.join(' '))
    .join('\n')
}

function changesOf(written: WrittenState): string[] {
  if (written.state === 'soiled') return [written.of.join('+'), written.becomes, written.says]
  return written.state === 'emptied' ? [written.of.join('+'), written.leaves.join('+')] : []
}
