import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endingOf, modifiersIn, readRules } from '#domain/search/infer/rules'
import { problemText } from '../../../tools/content/yaml/problem'
import { contentFolder } from '../../../tools/content/catalogue/read-catalogue'
import { readInference } from '../../../tools/content/inference/read-rules'

const { rules, problems } = readInference(join(contentFolder, 'inference'))
const read = readRules(rules)

test('the rules have no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('every word of the rules is found where it stands', () => {
  const endings = [...read.endings.keys()].filter((word) => endingOf(word, read.endings)?.word !== word)
  const others = [...read.modifiers.keys()].filter(
    (word) => modifiersIn(word, read.modifiers)[0]?.word !== word,
  )
  expect([...endings, ...others]).toEqual([])
})

const rule = (fields: string) => `- role: head\n  words: 皮\n  class: food\n  says: 容易腐烂。\n${fields}`

test.each([
  ['an unknown role', rule('').replace('head', 'tail'), 'unknown role "tail"'],
  ['an unknown class', rule('').replace('food', 'wet'), 'unknown class "wet"'],
  ['a sub-class of another class', rule('  sub: paper\n'), 'class food has no sub-class "paper"'],
  ['a half-width mark', rule('').replace('容易腐烂。', '软,容易腐烂。'), 'half-width mark'],
  ['a missing reason', rule('').replace('says: 容易腐烂。', 'says:'), 'no reason'],
  [
    'a substance that is ruled otherwise in the catalogue',
    rule('').replace('words: 皮', 'words: 皮、密胺'),
    'melamine is other',
  ],
  ['no words', rule('').replace('words: 皮', 'words:'), 'no words'],
  [
    'a word that is longer than any that is looked for',
    rule('').replace('皮', '一二三四五六皮'),
    'is never found',
  ],
  ['a word with a mark', rule('').replace('皮', '皮（干）'), 'is never found'],
  ['an empty word', rule('').replace('words: 皮', 'words: 皮、、叶'), '"" is never found'],
  ['a word twice', rule('').replace('words: 皮', 'words: 皮、叶、皮'), '"皮" stands in two rules'],
])('%s is named with file and line', (_about, yaml, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  writeFileSync(join(folder, 'planted.yaml'), `# A comment, so that the rule stands on line 2.\n${yaml}`)
  expect(readInference(folder).problems).toContainEqual({
    file: 'src/content/inference/planted.yaml',
    line: 2,
    message: expect.stringContaining(message),
  })
})

test('a word of two rules is named where it stands again, unless one of them is for what stands in front', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  const [head, vessel, front] = ['head', 'vessel', 'once'].map((role) => rule('').replace('head', role))
  writeFileSync(join(folder, 'a.yaml'), `${front}${head}`)
  writeFileSync(join(folder, 'b.yaml'), `${vessel}`)
  expect(readInference(folder).problems).toEqual([
    { file: 'src/content/inference/b.yaml', line: 1, message: '"皮" stands in two rules' },
  ])
})
