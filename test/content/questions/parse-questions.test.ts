import { isWasteClass } from '#domain/waste-class'
import { checkQuestions } from '../../../tools/content/questions/check-questions'
import type { Entry } from '../../../tools/content/catalogue/entry'
import { parseQuestions } from '../../../tools/content/questions/parse-questions'
import { parseYaml } from '../../../tools/content/yaml/yaml-file'
import { bin, choice, judge, knownThings, pick, plantedQuestionFaults } from '../planted-questions'

const planted = 'src/content/questions/preparation/planted.yaml'
const catalogue = new Map(knownThings.map(([name, wasteClass]) => [name, { name, wasteClass } as Entry]))

function read(yaml: string, file = planted) {
  const { questions, problems } = parseQuestions(parseYaml(yaml, file), catalogue)
  return {
    questions,
    problems: [...problems, ...checkQuestions(questions, catalogue, new Set(['common']))],
  }
}

test('the things that faults are planted with are of classes that exist', () => {
  expect(knownThings.filter(([, wasteClass]) => !isWasteClass(wasteClass))).toEqual([])
})

test('sound questions of all kinds have no problems', () => {
  expect(read(choice() + judge({ ask: '都要洗？' }) + bin({ ask: '哪个桶？' }) + pick()).problems).toEqual([])
})

test.each(plantedQuestionFaults)('%s is named with file and line', (_about, yaml, line, message) => {
  expect(read(yaml).problems).toContainEqual({
    file: planted,
    line,
    message: expect.stringContaining(message),
  })
})

test('several faults at once are all named', () => {
  const faults = read(choice({ kind: 'riddle', picture: '🧻', source: '' }) + bin({ item: '月光', why: '' }))
  expect(faults.problems.map(({ line }) => line).sort((a, b) => a - b)).toEqual([1, 2, 4, 9, 15])
})

test('the topic is the name of the file or of its folder, and an unknown one is named', () => {
  const topicIn = (file: string) => read(judge(), `src/content/questions/${file}`)
  expect(topicIn('reasons.yaml').questions[0]?.topic).toBe('reasons')
  expect(topicIn('local/schools.yaml').questions[0]?.topic).toBe('local')
  expect(topicIn('weather.yaml').problems).toMatchObject([
    { line: 1, message: expect.stringContaining('no topic is called') },
  ])
})

test.each([
  ['大骨头属于其他垃圾。', '对'],
  ['大骨头属于厨余垃圾。', '错'],
  ['西瓜皮不是厨余垃圾。', '错'],
  ['玻璃瓶是可回收物，不是其他垃圾。', '对'],
  ['装过农药的玻璃瓶是有害垃圾。', '对'],
  ['奶茶是厨余垃圾。', '错'],
])('nothing is found wrong with “%s” being %s', (ask, right) => {
  expect(read(judge({ ask, right })).problems).toEqual([])
})

test('the right option of what is chosen stands first, bins and judgements keep their order', () => {
  const [first, second, third, fourth] = read(
    choice() + judge({ right: '错', ask: '都要洗？' }) + bin() + pick(),
  ).questions
  expect(first).toMatchObject({ options: ['倒空', '撕碎', '装水'], right: 0, level: 1 })
  expect(second).toMatchObject({ options: ['对', '错'], right: 1 })
  expect(third).toMatchObject({ right: 3, wasteClass: 'other' })
  expect(third?.options).toEqual(['可回收物', '有害垃圾', '厨余垃圾', '其他垃圾'])
  expect(fourth).toMatchObject({
    options: ['荧光灯管', '玻璃瓶', '西瓜皮'],
    right: 0,
    wasteClass: 'hazardous',
  })
})
