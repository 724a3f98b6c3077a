import {
  actionOf,
  bagWeightsOf,
  consentOf,
  followUp as followUpSchema,
} from '../../tools/content/challenge/schemas'
import { readList, readWhole } from '../../tools/content/read-by-schema'
import { standingTwice } from '../../tools/content/standing-twice'
import { parseYaml } from '../../tools/content/yaml-file'
import { action, followUp, plantedActionFaults, plantedFollowUpFaults } from './planted-challenge'

const file = 'src/content/challenge/planted.yaml'
const sources = new Map([['common', '生活常识']])
const readActions = (yaml: string) => readList(parseYaml(yaml, file), actionOf('preschool', sources))

test('a sound action is read, with its age band and the titles of its sources', () => {
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
      ageBand: 'preschool',
      sources: ['生活常识'],
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

test('weights that are not called an estimate are named at their line', () => {
  const yaml =
    'grams:\n  recyclable: 1\n  hazardous: 1\n  kitchen: 1\n  other: 1\nnote: 称出来的\nsource: common\n'
  const { problems } = readWhole(parseYaml(yaml, file), bagWeightsOf(sources))
  expect(problems).toEqual([{ file, line: 6, message: expect.stringContaining('估算') }])
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
    { file, line: 8, message: `the id stands already at ${file}:1` },
  ])
})
