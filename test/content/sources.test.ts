import { join } from 'node:path'
import { checkSources, type Statement } from '../../tools/content/sources/check-sources'
import { problemText } from '../../tools/content/yaml/problem'
import { contentFolder } from '../../tools/content/catalogue/read-catalogue'
import { parseSources, readSources } from '../../tools/content/sources/read-sources'
import { canCarry, citationOf } from '../../tools/content/sources/source'
import { parseYaml } from '../../tools/content/yaml/yaml-file'
import { anySource } from './any-source'

const { sources, problems } = readSources(join(contentFolder, 'sources.yaml'))

test('the sources have no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('the standard of signs carries classes and signs, and nothing about washing or folding', () => {
  const standard = sources.get('gb19095')!
  expect(standard.carries).toEqual(['class', 'sign'])
  expect(canCarry(standard, 'class', 'food')).toBe(true)
  expect(canCarry(standard, 'class', 'drain')).toBe(false)
  expect(canCarry(standard, 'preparation')).toBe(false)
})

test('common practice says which cities’ guidance agrees', () => {
  expect(sources.get('practice')!.title).toContain('北京、上海')
})

test('a source whose own words were not read says so where it is cited', () => {
  expect(citationOf(anySource({ read: 'none' }))).toBe('生活常识（没有读到原文，按公开转述）')
  expect(citationOf(anySource({ read: 'part' }))).toBe('生活常识（原文只读到一部分）')
  expect(citationOf(anySource({ read: 'whole' }))).toBe('生活常识')
})

const one = 'washing:\n  title: 常识\n  dated: 今年\n  about: 清洗\n'

test.each([
  ['a kind of statement nobody knows', `${one}  carries: taste\n  read: whole\n`, 5, 'unknown kind'],
  ['an unknown class', `${one}  carries: class\n  classes: wet\n  read: whole\n`, 6, 'unknown class'],
  ['no word whether it was read', `${one}  carries: class\n`, 2, 'read'],
  ['a reading nobody knows', `${one}  carries: class\n  read: twice\n`, 6, 'one of whole, part, none'],
  ['a source without a title', 'washing:\n  dated: 今年\n', 2, 'title'],
])('%s is named with file and line', (_about, yaml, line, message) => {
  const read = parseSources(parseYaml(yaml, 'src/content/sources.yaml'))
  expect(read.problems).toContainEqual({
    file: 'src/content/sources.yaml',
    line,
    message: expect.stringContaining(message),
  })
})

const file = 'planted.yaml'
const statement: Statement = {
  name: '牛奶盒',
  sources: ['signs', 'washing'],
  says: ['class', 'preparation'],
  wasteClass: 'recyclable',
  file,
  line: 7,
}
const few = new Map([
  ['signs', anySource({ carries: ['class', 'sign'], classes: ['recyclable'] })],
  ['washing', anySource({ carries: ['preparation'] })],
])

test('what each source can carry is accepted', () => {
  expect(checkSources([statement], few)).toEqual([])
})

test.each([
  ['a standard of signs under how it is washed', { sources: ['signs'] }, 'can carry its preparation'],
  ['a way of washing under the class', { sources: ['washing'] }, 'can carry its class (recyclable)'],
  ['a source that speaks of other classes', { wasteClass: 'drain' }, '"signs" can carry nothing'],
  ['a source that has nothing to say', { says: ['class'] }, '"washing" can carry nothing'],
  ['an unknown source', { sources: ['hearsay'] }, 'unknown source "hearsay"'],
] as const)('%s is refused with file and line', (_about, differing, message) => {
  expect(checkSources([{ ...statement, ...differing }], few)).toContainEqual({
    file,
    line: 7,
    message: expect.stringContaining(message),
  })
})

test('a line that many things share is named once', () => {
  const planted = { ...statement, sources: ['signs'] }
  expect(checkSources([planted, { ...planted, name: '纸箱' }], few)).toHaveLength(1)
})
