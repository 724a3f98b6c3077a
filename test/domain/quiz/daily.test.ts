import fc from 'fast-check'
import { dailyCount, dailyDeadline, dailyQuestions } from '#domain/quiz/daily'
import { topics, type Question } from '#domain/quiz/question'
import { localDay } from '#domain/local-day'
import { anyBank, dayAt, question } from './any-question'

const grown = (bank: readonly Question[]) => bank.filter(({ ages }) => String(ages) !== 'child')
const cycleOf = (bank: readonly Question[]) => Math.ceil(grown(bank).length / dailyCount)

/** A bank with so many questions of each topic. */
const mixedBank = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: topics.length, maxLength: topics.length })
  .map((counts) =>
    counts.flatMap((count, at) =>
      Array.from({ length: count }, (_, number) => question({ id: `q-${at}-${number}`, topic: topics[at] })),
    ),
  )

test('everybody has the same questions, in whatever order the bank was read', () => {
  fc.assert(
    fc.property(anyBank({ minLength: 6 }), fc.nat(40_000), (bank, day) => {
      const ids = (from: Question[]) => dailyQuestions(from, dayAt(day)).map(({ id }) => id)
      expect(ids([...bank].reverse())).toEqual(ids(bank))
    }),
  )
})

test('there are five different ones a day, none for small children only', () => {
  fc.assert(
    fc.property(anyBank({ maxLength: 40 }), fc.nat(40_000), (bank, day) => {
      const today = dailyQuestions(bank, dayAt(day))
      expect(new Set(today).size).toBe(Math.min(dailyCount, grown(bank).length))
      expect(today.filter((one) => !grown(bank).includes(one))).toEqual([])
    }),
  )
})

test('a day is full, too, where one topic holds nearly the whole bank', () => {
  const bank = Array.from({ length: 7 }, (_, at) => question({ id: `q-${at}`, topic: 'classes' }))
  expect([0, 1].map((day) => new Set(dailyQuestions(bank, dayAt(day))).size)).toEqual([5, 5])
})

test('nothing comes again before everything has been asked', () => {
  fc.assert(
    fc.property(mixedBank, fc.nat(2000), (bank, cycle) => {
      fc.pre(bank.length > dailyCount)
      const days = cycleOf(bank)
      const first = cycle * days
      const asked = Array.from({ length: days }, (_, day) => dailyQuestions(bank, dayAt(first + day)))
      const beforeLast = asked.slice(0, -1).flat()
      expect(new Set(beforeLast).size).toBe(beforeLast.length)
      expect(new Set(asked.flat()).size).toBe(bank.length)
    }),
  )
})

test('at most two questions of a day are of one topic, if no topic holds two fifths of the bank', () => {
  fc.assert(
    fc.property(mixedBank, fc.nat(40_000), (bank, day) => {
      const most = 2 * (cycleOf(bank) - 1)
      fc.pre(bank.length > dailyCount && topics.every((topic) => ofTopic(bank, topic).length <= most))
      const today = dailyQuestions(bank, dayAt(day))
      expect(topics.filter((topic) => ofTopic(today, topic).length > 2)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

function ofTopic(questions: readonly Question[], topic: Question['topic']) {
  return questions.filter((one) => one.topic === topic)
}

test('a bank of one topic still has five a day', () => {
  const bank = Array.from({ length: 12 }, (_, at) => question({ id: `prep-${at}` }))
  expect(dailyQuestions(bank, '2026-05-20')).toHaveLength(5)
})

test('a question that comes again within a cycle was asked half a cycle before', () => {
  const bank = Array.from({ length: 101 }, (_, at) => question({ id: `q-${at}`, topic: topics[at % 7] }))
  const days = Array.from({ length: 21 }, (_, day) => dailyQuestions(bank, dayAt(day)))
  const again = days[20]!.flatMap((one) => days.slice(0, 20).findIndex((five) => five.includes(one)))
  expect(again.filter((day) => day >= 0).every((day) => day >= 8 && day <= 12)).toBe(true)
})

test('answers count until two hours after midnight in Qiqihar', () => {
  const deadline = dailyDeadline('2026-05-20')
  expect(deadline).toEqual(new Date('2026-05-20T18:00:00Z'))
  expect(localDay(new Date(deadline.getTime() - 2 * 3_600_000 - 1))).toBe('2026-05-20')
})

test.each(['2026-5-20', '20.5.2026', '', '2026-13-01'])('%j is no day', (day) => {
  expect(() => dailyDeadline(day)).toThrow(RangeError)
})
