import { binOptions, judgeOptions, type Question } from '#domain/quiz/question'
import { checkGuessing } from '../../tools/content/questions/check-question-guessing'
import type { WrittenQuestion } from '../../tools/content/questions/written-question'

function question(kind: Question['kind'], options: readonly string[], right: number, file = 'a.yaml') {
  const rest = { id: 'a-b', topic: 'classes', level: 2, ask: '？', why: '。', sources: [] } as const
  return { ...rest, kind, options, right, file, line: 1 } satisfies WrittenQuestion
}

const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const faultsOf = (questions: WrittenQuestion[]) =>
  checkGuessing(questions, 'questions').map(({ message }) => message)

test('questions that nobody can guess have no problem', () => {
  const lengths = ['扔', '撕碎', '装满水']
  const rotated = (at: number) => [...lengths.slice(at % 3), ...lengths.slice(0, at % 3)]
  const balanced = [
    ...many(60, (at) => question('choice', rotated(at), 0)),
    ...many(60, (at) => question('judge', judgeOptions, at % 2)),
    ...many(60, (at) => question('bin', binOptions, at % 4)),
  ]
  expect(faultsOf(balanced)).toEqual([])
})

test.each([
  ['the longest option', many(60, () => question('choice', ['先倒空再压扁', '撕碎', '装水'], 0))],
  ['the shortest option', many(60, () => question('pick', ['灯', '玻璃瓶', '西瓜皮'], 0))],
  ['对', many(60, (at) => question('judge', judgeOptions, Number(at % 5 === 0)))],
  ['错', many(60, (at) => question('judge', judgeOptions, Number(at % 5 !== 0)))],
  ['其他垃圾', many(60, (at) => question('bin', binOptions, at % 2 ? 3 : at % 4))],
])('who always chooses %s is found out', (trick, questions) => {
  expect(faultsOf(questions)).toEqual([expect.stringContaining(`chooses ${trick} wins`)])
})

test('options as long as each other give no advantage', () => {
  expect(faultsOf(many(200, () => question('choice', ['倒空', '撕碎', '装水'], 0)))).toEqual([])
})

test('a few questions may fall out unevenly by chance', () => {
  expect(faultsOf(many(3, () => question('judge', judgeOptions, 0)))).toEqual([])
})

test('the problem says by how much, and in which file to begin', () => {
  const questions = many(40, (at) => question('judge', judgeOptions, 0, at < 30 ? 'b.yaml' : 'a.yaml'))
  expect(checkGuessing(questions, 'questions')).toEqual([
    {
      file: 'questions',
      line: 1,
      message: 'who always chooses 对 wins: 40 of 40 are right; chance gives 20. Most in b.yaml',
    },
  ])
})
