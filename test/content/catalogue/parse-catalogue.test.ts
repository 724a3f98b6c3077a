import { checkCatalogue } from '../../../tools/content/catalogue/check-catalogue'
import { parseCatalogue } from '../../../tools/content/catalogue/parse-catalogue'
import { problemText } from '../../../tools/content/yaml/problem'
import { parseYaml } from '../../../tools/content/yaml/yaml-file'
import { anySource } from '../any-source'
import { plantedFaults, sound } from '../planted-faults'

const sources = new Map([
  ['common', anySource()],
  ['signs', anySource({ carries: ['class', 'sign'] })],
  ['ruling', anySource()],
])

function problemsIn(yaml: string) {
  const { entries, problems } = parseCatalogue(parseYaml(yaml, 'planted.yaml'))
  return [...problems, ...checkCatalogue(entries, sources)]
}

test('a sound file has no problems', () => {
  expect(problemsIn(sound)).toEqual([])
})

test.each(plantedFaults)('%s is named with file and line', (_about, yaml, line, message) => {
  expect(problemsIn(yaml)).toContainEqual({
    file: 'planted.yaml',
    line,
    message: expect.stringContaining(message),
  })
})

test('a problem is said as editors understand it', () => {
  expect(problemText({ file: 'a.yaml', line: 3, message: 'wrong' })).toBe('a.yaml:3 wrong')
})

test('a thing has what its group has, unless it says otherwise', () => {
  const { entries } = parseCatalogue(parseYaml(sound, 'planted.yaml'))
  expect(entries).toMatchObject([
    { name: '西瓜皮', also: ['瓜皮', '西瓜翠衣'], wasteClass: 'food', subClass: 'household', line: 8 },
    {
      name: '奶茶',
      also: ['珍珠奶茶'],
      wasteClass: 'drain',
      subClass: undefined,
      why: '容易腐烂。',
      line: 9,
    },
  ])
  expect(entries[1]?.parts).toEqual([{ name: '杯子', wasteClass: 'other', action: '倒空后投放。' }])
})

test('where places differ, our own ruling is named among the sources', () => {
  const yaml = sound.replace('also: 珍珠奶茶', 'contested: 各地做法不同，我们按国标精神归这一类。')
  const { entries } = parseCatalogue(parseYaml(yaml, 'planted.yaml'))
  expect(entries.map(({ sources: named }) => named)).toEqual([['common'], ['common', 'ruling']])
})

test('what there are kinds of is read like parts, and said to be kinds', () => {
  const yaml = sound.replace('parts:', 'kinds:')
  const { entries } = parseCatalogue(parseYaml(yaml, 'planted.yaml'))
  expect(entries.map(({ areKinds }) => areKinds)).toEqual([false, true])
  expect(entries[1]?.parts).toHaveLength(1)
})
