import fc from 'fast-check'
import { entryAt, entryCount } from '#domain/search/entries'
import { search } from '#domain/search/search'
import { hostileQueries } from './hostile-queries'
import { answersTo, shipped } from './shipped'

const anyName = fc
  .nat(entryCount(shipped) - 1)
  .chain((entry) => fc.constantFrom(entryAt(shipped, entry).name, ...entryAt(shipped, entry).also))
const pinyin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuwxyz '), maxLength: 20 })
const mixed = fc.array(fc.oneof(anyName, pinyin, fc.constantFrom('沾油的', '和', '、', '扔哪', '三个')), {
  maxLength: 6,
})

/** Names, pinyin, whatever a keyboard, a paste or a broken program may send. */
const anyQuery = fc.oneof(
  anyName,
  pinyin,
  mixed.map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...hostileQueries.map(([, query]) => query)),
)

const always = (holds: (query: string) => void) => fc.assert(fc.property(anyQuery, holds), { numRuns: 200 })

test('no query is an error', () => {
  always((query) => expect(search(shipped, query)).toBeInstanceOf(Array))
})

test('confidence lies between 0 and 1', () => {
  always((query) => {
    for (const { confidence } of answersTo(query)) {
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

test('a thing has eight answers at the most, after the first by falling confidence', () => {
  always((query) => {
    for (const { answers } of search(shipped, query)) {
      const rest = answers.slice(1).map(({ confidence }) => confidence)
      expect(answers.length).toBeLessThanOrEqual(8)
      expect(rest).toEqual([...rest].sort((a, b) => b - a))
    }
  })
})

test('an answer that is not certain says why', () => {
  always((query) => {
    const silent = answersTo(query).filter(({ certainty, reason }) => certainty !== 'certain' && !reason)
    expect(silent).toEqual([])
  })
})

test('no thing is answered twice with the same name', () => {
  always((query) => {
    for (const { answers } of search(shipped, query)) {
      expect(new Set(answers.map(({ name }) => name)).size).toBe(answers.length)
    }
  })
})

test('the same query gets the same answers, whatever was asked in between', () => {
  const between = fc.array(anyQuery, { maxLength: 5 })
  const repeats = fc.property(anyQuery, between, (query, others) => {
    const first = search(shipped, query)
    for (const other of others) search(shipped, other)
    expect(search(shipped, query)).toEqual(first)
  })
  fc.assert(repeats, { numRuns: 200 })
})
