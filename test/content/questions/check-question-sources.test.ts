import { topics } from '#domain/quiz/question'
import { checkQuestionSources } from '../../../tools/content/questions/check-question-sources'
import { anySource } from '../any-source'
import { writtenQuestion } from '../written-questions'

const sources = new Map([
  ['sign', anySource({ carries: ['class', 'sign'], classes: ['food', 'other'] })],
  ['life', anySource({ carries: ['preparation', 'reason'] })],
  ['weight', anySource({ carries: ['estimate'] })],
])

const messagesOf = (given: Parameters<typeof writtenQuestion>[0]) =>
  checkQuestionSources([writtenQuestion({ ...given, line: 5 })], sources).map(({ line, message }) => [
    line,
    message,
  ])

const bin = { kind: 'bin', topic: 'classes', wasteClass: 'food' } as const

test('who asks for a bin names what its class and its reason rest on', () => {
  expect(messagesOf({ ...bin, sources: ['sign', 'life'] })).toEqual([])
  expect(messagesOf({ ...bin, sources: ['life'] })).toEqual([[5, expect.stringContaining('class (food)')]])
  expect(messagesOf({ ...bin, sources: ['sign'] })).toEqual([[5, expect.stringContaining('its reason')]])
})

test('a class rests on a source that speaks of that class', () => {
  const [, message] = messagesOf({ ...bin, wasteClass: 'hazardous', sources: ['sign', 'life'] })[0] ?? []
  expect(message).toContain('"sign" can carry nothing')
})

test('a sign standard carries nothing of how to prepare', () => {
  expect(messagesOf({ topic: 'preparation', sources: ['life', 'sign'] })).toEqual([
    [5, 'source "sign" can carry nothing that "prep-a" may say'],
  ])
  expect(messagesOf({ topic: 'standard', sources: ['sign'] })).toEqual([])
})

test('what carries nothing of waste is refused in every topic', () => {
  for (const topic of topics) expect(messagesOf({ topic, sources: ['weight'] })).toHaveLength(1)
})
