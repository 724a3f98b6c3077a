import fc from 'fast-check'
import { optionOrder, showQuestion } from '#domain/quiz/draw'
import { judge } from '#domain/quiz/judge'
import { anyQuestion, question } from './any-question'

const deadline = new Date('2026-05-20T18:00:00Z')
const early = new Date(deadline.getTime() - 1)

test('whoever chooses the right option as shown is right, whoever chooses another is wrong', () => {
  fc.assert(
    fc.property(anyQuestion, fc.string(), (one, seed) => {
      const order = optionOrder(one, seed)
      const { options } = showQuestion(one, 1, order)
      const verdicts = options.map((_, choice) => judge(one, order, { choice, at: early }, deadline))
      expect(verdicts.map(({ verdict }) => verdict === 'right')).toEqual(
        options.map((option) => option === one.options[one.right]),
      )
      for (const { right } of verdicts) expect(options[right]).toBe(one.options[one.right])
    }),
  )
})

test.each([
  [-1, 'right'],
  [0, 'right'],
  [1, 'late'],
] as const)('a right answer %d ms after the deadline is %s', (afterMs, verdict) => {
  const at = new Date(deadline.getTime() + afterMs)
  expect(judge(question(), [2, 0, 1, 3], { choice: 1, at }, deadline)).toEqual({ verdict, right: 1 })
})

test.each([-1, 4, 0.5, NaN])('there is no choice %d', (choice) => {
  expect(() => judge(question(), [2, 0, 1, 3], { choice, at: early }, deadline)).toThrow(RangeError)
})
