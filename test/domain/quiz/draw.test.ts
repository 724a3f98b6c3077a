import fc from 'fast-check'
import { drawQuestions, optionOrder, showQuestion } from '#domain/quiz/draw'
import { isForAge } from '#domain/quiz/question'
import { anyBank, anyQuestion, question } from './any-question'

test('what is drawn fits the age, is never drawn twice, and is as much as there is', () => {
  fc.assert(
    fc.property(
      anyBank(),
      fc.constantFrom('child' as const, 'pupil' as const, 'adult' as const),
      fc.nat(12),
      fc.string(),
      (bank, age, count, seed) => {
        const fitting = bank.filter((one) => isForAge(one, age))
        const drawn = drawQuestions(bank, age, count, seed)
        expect(drawn.every((one) => fitting.includes(one))).toBe(true)
        expect(new Set(drawn).size).toBe(Math.min(count, fitting.length))
        expect(drawQuestions(bank, age, count, seed)).toEqual(drawn)
      },
    ),
  )
})

test('the options shown are those of the question', () => {
  fc.assert(
    fc.property(anyQuestion, fc.string(), (one, seed) => {
      const { options } = showQuestion(one, 1, optionOrder(one, seed))
      expect([...options].sort()).toEqual([...one.options].sort())
    }),
  )
})

test.each(['bin', 'judge'] as const)('the options of kind %s keep their order', (kind) => {
  const orders = Array.from({ length: 20 }, (_, seed) => optionOrder(question({ kind }), `${seed}`))
  expect(new Set(orders.map(String))).toEqual(new Set(['0,1,2,3']))
})

test('the right option stands at each place equally often', () => {
  const places = [0, 0, 0, 0]
  for (let seed = 0; seed < 2000; seed++) places[optionOrder(question(), `seed ${seed}`).indexOf(0)]!++
  for (const count of places) expect(Math.abs(count - 500)).toBeLessThan(100)
})

test('two questions of an attempt are shuffled independently', () => {
  const same = Array.from({ length: 400 }, (_, seed) => {
    const [one, other] = ['a-b', 'a-c'].map((id) => String(optionOrder(question({ id }), `${seed}`)))
    return one === other
  })
  expect(same.filter(Boolean).length).toBeLessThan(400 / 10)
})

test('a question on its way to the phone says nothing about its answer', () => {
  const shown = showQuestion(
    question({ picture: '🥛', read: '先做什么？', wasteClass: 'other' }),
    3,
    [2, 0, 1, 3],
  )
  expect(shown).toEqual({
    number: 3,
    kind: 'choice',
    ask: '喝完的牛奶盒，投放前先做什么？',
    read: '先做什么？',
    picture: '🥛',
    options: ['装水再扔', '倒空、压扁', '撕碎再扔', '直接扔'],
  })
})

test('a question without a picture, read as it is written, shows neither', () => {
  expect(Object.keys(showQuestion(question(), 1, [0]))).toEqual(['number', 'kind', 'ask', 'options'])
})
