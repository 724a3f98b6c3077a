import {
  actionOf,
  bagWeightsOf,
  consentOf,
  followUp as followUpSchema,
  teachBackOf,
} from '../../tools/content/challenge/schemas'
import { checkChallengeSources } from '../../tools/content/challenge/check-challenge-sources'
import { readList, readWhole } from '../../tools/content/yaml/read-by-schema'
import { citationsOf } from '../../tools/content/sources/read-sources'
import { standingTwice } from '../../tools/content/yaml/standing-twice'
import { parseYaml } from '../../tools/content/yaml/yaml-file'
import { anySource } from './any-source'
import { action, followUp, plantedActionFaults, plantedFollowUpFaults } from './planted-challenge'

const file = 'src/content/challenge/planted.yaml'
const sources = new Map([['common', '生活常识']])
const readActions = (yaml: string) => readList(parseYaml(yaml, file), actionOf('preschool', sources))

test('a sound action is read, with its age band and the ids of its sources', () => {
  const { value, problems } = readActions(action())
  expect(problems).toEqual([])
  expect(value).toEqual([
    {
      id: 'pre-peel',
      title: '果皮回桶',
      picture: 'peel',
      how: '果皮放进桶。',
      why: '能变肥料。',
      whatCounts: '放了一次。',
      kind: 'drop-off',
      often: undefined,
      ageBand: 'preschool',
      sources: ['common'],
      file,
      line: 1,
    },
  ])
})

test.each(plantedActionFaults)('%s is named with file and line', (_about, yaml, line, message) => {
  const { problems } = readActions(yaml)
  expect(problems).toContainEqual({ file, line, message: expect.stringContaining(message) })
})

test.each(plantedFollowUpFaults)('%s is named with file and line', (_about, yaml, line, message) => {
  const { problems } = readList(parseYaml(yaml, file), followUpSchema)
  expect(problems).toContainEqual({ file, line, message: expect.stringContaining(message) })
})

test('a sound follow-up has its answers by name', () => {
  const { value } = readList(parseYaml(followUp(), file), followUpSchema)
  expect(value).toMatchObject([{ day: 30, answers: { still: '在', sometimes: '有时', notAnyMore: '没有' } }])
})

const weights = (food: string, note: string) => `litres: 15
grams:
  recyclable: { least: 1, most: 2 }
  food: ${food}
  other: { least: 1, most: 2 }
note: ${note}
source: common
`

test.each([
  ['that are not called an estimate', '{ least: 1, most: 2 }', '用秤称出来的', 6, '估算'],
  ['that do not say a scale is better', '{ least: 1, most: 2 }', '这是估算', 6, '秤'],
  ['without a range', '{ least: 2, most: 2 }', '这是估算，用秤最准', 4, 'least is not less'],
])('weights %s are named at their line', (_about, food, note, line, message) => {
  const { problems } = readWhole(parseYaml(weights(food, note), file), bagWeightsOf(sources))
  expect(problems).toEqual([{ file, line, message: expect.stringContaining(message) }])
})

test.each([
  [
    'a washing that rests on a standard of signs',
    action({ kind: 'prepare', source: 'signs' }),
    'its preparation',
  ],
  ['a bin that rests on common sense', action({ how: '果皮放进绿桶。' }), 'its class'],
])('%s is refused with file and line', (_about, yaml, message) => {
  const known = new Map([
    ['common', anySource({ carries: ['preparation', 'reason'] })],
    ['signs', anySource({ carries: ['class', 'sign', 'reason'] })],
  ])
  const { value } = readList(parseYaml(yaml, file), actionOf('preschool', citationsOf(known)))
  const found = checkChallengeSources(value, [], known)
  expect(found).toContainEqual({ file, line: 1, message: expect.stringContaining(message) })
})

test('a card by which a child tells of something dangerous begins with the adult', () => {
  const card = (explain: string) =>
    `- id: teach-x\n  title: 电池\n  picture: battery\n  ask: 旧电池呢？\n  explain: ${explain}\n  source: common\n`
  const read = (explain: string) => readList(parseYaml(card(explain), file), teachBackOf(sources)).problems
  expect(read('请大人放进红桶。')).toEqual([])
  expect(read('我放进红桶。')).toEqual([{ file, line: 5, message: expect.stringContaining('请大人') }])
})

test('a part of the consent without a text is named at its own line', () => {
  const yaml =
    '- version: 2026-11\n  title: 同意书\n  parts:\n    - heading: 记下什么\n      text: ""\n  agree: 同意\n  source: common\n'
  const { problems } = readList(parseYaml(yaml, file), consentOf(sources))
  expect(problems).toEqual([{ file, line: 5, message: 'parts.0.text: says nothing' }])
})

test('an id that stands twice is named with the place of the first', () => {
  const { value } = readActions(action() + action())
  expect(standingTwice(value, ({ id }) => id, 'the id')).toEqual([
    { file, line: 9, message: `the id stands already at ${file}:1` },
  ])
})
