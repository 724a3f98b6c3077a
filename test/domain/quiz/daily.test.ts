import fc from 'fast-check'
import { dailyCount, dailyDeadline, dailyQuestions } from '#domain/quiz/daily'
import { ages, isForAge, topics, type Question } from '#domain/quiz/question'
import { localDay } from '#domain/local-day'
import { anyBank, dayAt, question } from './any-question'

const someAge = fc.constantFrom(...ages)

/** A bank with so many questions of each topic. */
function bankOf(counts: readonly number[]): Question[] {
  return counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, number) => question({ id: `q-${at}-${number}`, topic: topics[at] })),
  )
}

const mixedBank = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: topics.length, maxLength: topics.length })
  .map(bankOf)

/** A bank as a city would have it: no topic holds much more than its share. */
const fullBank = fc
  .array(fc.integer({ min: 18, max: 45 }), { minLength: topics.length, maxLength: topics.length })
  .map(bankOf)

test('everybody of an age has the same questions, in whatever order the bank was read', () => {
  fc.assert(
    fc.property(anyBank({ minLength: 6 }), someAge, fc.nat(40_000), (bank, age, day) => {
      const ids = (from: Question[]) => dailyQuestions(from, age, dayAt(day)).map(({ id }) => id)
      expect(ids([...bank].reverse())).toEqual(ids(bank))
    }),
  )
})

test('there are five different ones a day, all of them for that age', () => {
  fc.assert(
    fc.property(anyBank({ maxLength: 40 }), someAge, fc.nat(40_000), (bank, age, day) => {
      const fitting = bank.filter((one) => isForAge(one, age))
      const today = dailyQuestions(bank, age, dayAt(day))
      expect(new Set(today).size).toBe(Math.min(dailyCount, fitting.length))
      expect(today.filter((one) => !fitting.includes(one))).toEqual([])
    }),
  )
})

test('a day is full, too, where one topic holds nearly the whole bank', () => {
  const bank = Array.from({ length: 7 }, (_, at) => question({ id: `q-${at}`, topic: 'classes' }))
  expect([0, 1].map((day) => new Set(dailyQuestions(bank, 'adult', dayAt(day))).size)).toEqual([5, 5])
})

test('every question comes, each again and again after the same number of days', () => {
  fc.assert(
    fc.property(mixedBank, fc.nat(20_000), (bank, first) => {
      const asked = Array.from({ length: 2 * bank.length }, (_, at) =>
        dailyQuestions(bank, 'adult', dayAt(first + at)),
      )
      for (const one of bank) {
        const days = asked.flatMap((five, day) => (five.includes(one) ? [day] : []))
        const gaps = days.slice(1).map((day, at) => day - days[at]!)
        expect([days.length > 1, new Set(gaps).size]).toEqual([true, 1])
      }
    }),
    { numRuns: 30 },
  )
})

test('a full bank asks nothing twice within a month, and the same five not twice within a year', () => {
  fc.assert(
    fc.property(fullBank, fc.nat(20_000), (bank, first) => {
      const year = Array.from({ length: 366 }, (_, at) => dailyQuestions(bank, 'adult', dayAt(first + at)))
      const month = year.slice(0, Math.floor(bank.length / dailyCount / 2)).flat()
      expect(new Set(month).size).toBe(month.length)
      expect(new Set(year.map((five) => String(five.map(({ id }) => id).sort()))).size).toBe(366)
    }),
    { numRuns: 10 },
  )
})

test('topics that fill all wheels alike do not make the same five meet again and again', () => {
  const bank = bankOf([40, 40, 20])
  const year = Array.from({ length: 366 }, (_, day) => dailyQuestions(bank, 'adult', dayAt(day)))
  expect(new Set(year.map((five) => String(five.map(({ id }) => id).sort()))).size).toBe(366)
})

test('at most two questions of a day are of one topic, if no topic holds over two fifths of the bank', () => {
  fc.assert(
    fc.property(mixedBank, fc.nat(40_000), (bank, day) => {
      fc.pre(topics.every((topic) => 5 * ofTopic(bank, topic).length <= 2 * bank.length))
      const today = dailyQuestions(bank, 'adult', dayAt(day))
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
  expect(dailyQuestions(bank, 'adult', '2026-05-20')).toHaveLength(5)
})

test('answers count until two hours after midnight in Qiqihar', () => {
  const deadline = dailyDeadline('2026-05-20')
  expect(deadline).toEqual(new Date('2026-05-20T18:00:00Z'))
  expect(localDay(new Date(deadline.getTime() - 2 * 3_600_000 - 1))).toBe('2026-05-20')
})

test.each(['2026-5-20', '20.5.2026', '', '2026-13-01'])('%j is no day', (day) => {
  expect(() => dailyDeadline(day)).toThrow(RangeError)
})
