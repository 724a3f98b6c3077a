import { similarQuestions } from '../../../tools/content/questions/similar-questions'
import { writtenQuestion } from '../written-questions'

const first = writtenQuestion({ id: 'prep-first', file: 'a.yaml', line: 1 })
const second = (given: Parameters<typeof writtenQuestion>[0]) =>
  similarQuestions([first, writtenQuestion({ id: 'prep-second', file: 'b.yaml', line: 9, ...given })])

test('a question in slightly other words is named, with the one before it', () => {
  expect(second({ ask: '空的纸箱，先要怎么做？', why: '压扁了，就不占地方。' })).toEqual([
    {
      file: 'b.yaml',
      line: 9,
      message: '"prep-second" is nearly the same question as "prep-first" at a.yaml:1',
    },
  ])
})

test('another lesson about the same thing is no double', () => {
  expect(
    second({ ask: '空纸箱湿透了，还能卖吗？', options: ['晾干再问', '能'], why: '湿纸会发霉，纸厂不收。' }),
  ).toEqual([])
})

test('the same options may stand in questions with different answers', () => {
  expect(
    second({
      ask: '寄快递以前，旧箱子怎么做？',
      options: ['封好箱口', '装满别的', '拆开压扁'],
      why: '旧面单要先撕下来。',
    }),
  ).toEqual([])
})
