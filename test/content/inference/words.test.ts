import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWords } from '../../../tools/content/inference/read-words'
import { problemText } from '../../../tools/content/yaml/problem'
import { contentFolder } from '../../../tools/content/catalogue/read-catalogue'
import { readSources } from '../../../tools/content/sources/read-sources'

const shipped = join(contentFolder, 'inference')
const { sources } = readSources(join(contentFolder, 'sources.yaml'))

test('the words of questions and states have no problems', () => {
  expect(readWords(shipped, sources).problems.map(problemText)).toEqual([])
})

/** The problems of the words with one text put in the place of another. */
function problemsWith(file: string, text: string, planted: string) {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  cpSync(shipped, folder, { recursive: true })
  const written = readFileSync(join(shipped, file), 'utf8')
  if (!written.includes(text)) throw new Error(`${file} does not say ${text}`)
  writeFileSync(join(folder, file), written.replace(text, planted))
  const lineOf = (words: string) => written.slice(0, written.indexOf(words)).split('\n').length
  return { problems: readWords(folder, sources).problems, lineOf }
}

test.each([
  ['a word twice', '多、来', '多、来、多', 'words: "多" stands twice'],
  [
    'a word that another finds before',
    '还有、以及',
    '还?有、有',
    '"有" is never looked for: "还?有" finds it',
  ],
  ['an empty word', '多、来', '多、、来', 'words: there is an empty word'],
  ['a word that may be nothing', '多、来', '多?、来', '"多?" fits where nothing is said'],
  ['an expression that some phones cannot read', '多、来', '(?<=十)多、来', 'is no regular expression'],
  ['a question without a gap', '三～袋报纸', '三袋报纸', 'in: has no ～'],
  ['a field that is none', '  in: 三～袋报纸', '  inn: 三～袋报纸', 'inn: '],
])('%s is named with file and line', (_about, text, planted, message) => {
  const { problems, lineOf } = problemsWith('phrases.yaml', text, planted)
  expect(problems).toContainEqual({
    file: 'src/content/inference/phrases.yaml',
    line: lineOf(text),
    message: expect.stringContaining(message),
  })
})

test.each([
  ['a word that is not set aside where it may stand', 'lead:', '、处理、清理', '、处理、这样、清理'],
  ['an expression without an example', 'more:', '  words: 多、来', '  words: "[多好]、来"'],
  ['a name that no list has', 'sizes:', 'size:', 'sizes:'],
])('%s is named with the line of the list', (_about, list, text, planted) => {
  const { problems, lineOf } = problemsWith('phrases.yaml', text, planted)
  expect(problems.map(({ line }) => line)).toContain(lineOf(list === 'sizes:' ? text : list))
})

test('a list that is missing is missed', () => {
  const { problems } = problemsWith('phrases.yaml', 'size:', 'sizes:')
  expect(problems.map(({ message }) => message)).toContain('there is no list "size"')
})

/** Plants a fault in the states, and expects to be told of it and of a line of that file. */
function isNamed(_about: string, text: string, planted: string, message: string): void {
  const { problems } = problemsWith('states.yaml', text, planted)
  expect(problems.map(problemText).join('\n')).toContain(message)
  expect(problems.every(({ file, line }) => file === 'src/content/inference/states.yaml' && line > 0)).toBe(
    true,
  )
}

const stateNames = 'a state is one of soiled, emptied, clean, plain'
const otherThanClasses = 'of: names something else than classes'
test.each([
  ['a state that is none', 'state: clean', 'state: cleaned', stateNames],
  ['a state that is missing', 'state: clean', 'state: plain', 'there must be one state "clean"'],
  ['an unknown class', 'becomes: other', 'becomes: wet', 'becomes: is no class'],
  ['a sub-class of another class', 'of: drain、food', 'of: drain、food.paper', otherThanClasses],
])('%s is named', isNamed)

test.each([
  ['a half-width mark', '垃圾；洗得', '垃圾;洗得', 'half-width mark'],
  ['a source that is none', 'source: ruling', 'source: nobody', 'unknown source "nobody"'],
  ['a source that says nothing of the class', 'source: ruling', 'source: gb16288', 'gb16288'],
])('%s in the reason of a state is named', isNamed)

test.each([
  ['a word that another hides', '、沾油、', '、沾、沾油、', '"沾油报纸" is not read as soiled'],
  ['an example that is not read so', '擦桌子的纸巾', '纸巾', '"纸巾" is not read as soiled'],
  ['an expression without an example', '、擦桌子的纸巾', '', 'no example (like: …) fits 擦[^的]{1,5}的'],
])('%s among the words of a state is named', isNamed)
