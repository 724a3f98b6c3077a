import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemText } from '../../../tools/content/yaml/problem'
import { contentFolder } from '../../../tools/content/catalogue/read-catalogue'
import { readDanger } from '../../../tools/content/danger/read-danger'

const { content, problems } = readDanger(join(contentFolder, 'danger'))

test('the dangers have no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('every group says whom to call, and names a hundred things and more together', () => {
  expect(content.groups.filter(({ call, entries }) => call.length === 0 || entries.length === 0)).toEqual([])
  const names = content.groups.flatMap(({ entries }) => entries.flatMap(({ name, also }) => [name, ...also]))
  expect(names.length).toBeGreaterThan(100)
})

const sound = `- group: 爆炸物
  class: special
  call: 110
  first: 别碰！打110。
  prepare: 人离远。
  why: 会炸。
  source: common
  items:
    炸弹: 航弹
  shapes:
    - says: 挖.*弹
      like: 挖出来的炸弹
      unlike: 弹簧
`
const ordinary = '- says: 玩具炸弹\n  like: 玩具炸弹\n  unlike: 炸弹\n'

function problemsOf(dangers: string, harmless = ordinary) {
  const folder = mkdtempSync(join(tmpdir(), 'danger-'))
  writeFileSync(join(folder, 'planted.yaml'), dangers)
  writeFileSync(join(folder, 'ordinary.yaml'), harmless)
  return readDanger(folder).problems
}

test('a sound file has no problems', () => {
  expect(problemsOf(sound)).toEqual([])
})

test.each([
  ['another class', sound.replace('special', 'other'), 2, 'a danger is of class special'],
  ['nobody to call', sound.replace('  call: 110\n', ''), 1, 'call'],
  ['a number nobody answers', sound.replace('call: 110', 'call: 911'), 3, 'some of 110'],
  ['nothing to do first', sound.replace('  first: 别碰！打110。\n', ''), 1, 'first'],
  ['a first thing that forbids nothing', sound.replace('别碰！打110。', '请打110。'), 4, 'what not to do'],
  ['a first thing that is too long', sound.replace('别碰！', '别碰！'.repeat(20)), 4, 'at most 40'],
  ['an unknown field', sound.replace('why:', 'colour: red\n  why:'), 6, 'unknown field "colour"'],
  ['no reason', sound.replace('  why: 会炸。\n', ''), 8, '"炸弹" has no why'],
  ['an expression that is none', sound.replace('挖.*弹', '挖(弹'), 11, 'no regular expression'],
  ['an expression old phones cannot read', sound.replace('挖.*弹', '(?<=挖)弹'), 11, 'no regular expression'],
  ['an example that is not found', sound.replace('挖出来的炸弹', '炸弹'), 11, '"炸弹" is not found by'],
  ['what must not be found', sound.replace('弹簧', '挖弹簧'), 11, '"挖弹簧" must not be found by'],
])('%s is named with file and line', (_about, yaml, line, message) => {
  expect(problemsOf(yaml)).toContainEqual({
    file: 'src/content/danger/planted.yaml',
    line,
    message: expect.stringContaining(message),
  })
})

test('an ordinary thing’s expression that would swallow a danger is named', () => {
  expect(problemsOf(sound, ordinary.replace('says: 玩具炸弹', 'says: 炸弹'))).toContainEqual({
    file: 'src/content/danger/ordinary.yaml',
    line: 1,
    message: expect.stringContaining('"炸弹" must not be found by'),
  })
})
