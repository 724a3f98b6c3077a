import fc from 'fast-check'
import { searchData } from '#content/built/search-data'
import { texts } from '#content/built/texts'
import { drawItemQuestions, drawItems, drawPractice, type ItemCatalogue } from '#domain/quiz/practice'
import { ages, binOptions, isForAge, topics } from '#domain/quiz/question'
import { textOf } from '#domain/search/answer-texts'
import { entryAt, entryCount, findEntry } from '#domain/search/entries'
import { loadSearchIndex } from '#domain/search/index/load'
import { binClasses } from '#domain/waste-class'
import { anyBank } from './any-question'

const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values)
const wish = fc.record({ wasteClass: maybe(...binClasses), topic: maybe(...topics), age: maybe(...ages) })

test('what is practised is what was wished for, and all of it if there is room', () => {
  fc.assert(
    fc.property(anyBank(), wish, fc.string(), (bank, wished, seed) => {
      const { wasteClass, topic, age } = wished
      const drawn = drawPractice(bank, wished, bank.length, seed)
      const isWished = (one: (typeof bank)[number]) =>
        [one.wasteClass, undefined].includes(wasteClass) &&
        [one.topic, undefined].includes(topic) &&
        (!age || isForAge(one, age))
      expect(new Set(drawn)).toEqual(new Set(bank.filter(isWished)))
    }),
  )
})

test('no more is drawn than was asked for', () => {
  fc.assert(
    fc.property(anyBank(), fc.nat(5), (bank, count) => {
      expect(drawPractice(bank, {}, count, 'seed')).toHaveLength(Math.min(count, bank.length))
    }),
  )
})

const index = loadSearchIndex(searchData)
const catalogue: ItemCatalogue = {
  entries: [...Array(entryCount(index)).keys()],
  summaryOf: (entry) => entryAt(index, entry),
  textOf: (entry) => textOf(texts, entry),
}

test('a question about a thing has its class in the catalogue for an answer, and its reason', () => {
  const drawn = drawItemQuestions(catalogue, binClasses, 200, 'seed')
  expect(new Set(drawn.map(({ id }) => id)).size).toBe(200)
  for (const { id, kind, topic, ask, options, right, why, sources, wasteClass } of drawn) {
    expect({ kind, topic, ask }).toEqual({
      kind: 'bin',
      topic: 'classes',
      ask: `“${id.replace('item-', '')}”应该放进哪个桶？`,
    })
    const entry = findEntry(index, id.replace('item-', ''))!
    expect(entryAt(index, entry)).toMatchObject({ wasteClass, contested: false })
    expect(options).toBe(binOptions)
    expect(binClasses[right]).toBe(wasteClass)
    expect(textOf(texts, entry)).toMatchObject({ why, sources })
  }
})

test('the bins come up equally often, so that always choosing one is of no use', () => {
  const items = drawItems(catalogue, binClasses, 40, 'seed')
  expect(binClasses.map((name) => items.filter(({ wasteClass }) => wasteClass === name).length)).toEqual([
    10, 10, 10, 10,
  ])
})

test('one class can be practised alone, and with another', () => {
  const classesIn = (...wanted: (typeof binClasses)[number][]) =>
    new Set(drawItems(catalogue, wanted, 7, 'seed').map(({ wasteClass }) => wasteClass))
  expect(classesIn('hazardous')).toEqual(new Set(['hazardous']))
  expect(classesIn('food', 'other')).toEqual(new Set(['food', 'other']))
  expect(classesIn()).toEqual(new Set())
})

test('what has no bin or is contested is not asked, even if there is nothing else', () => {
  const things = [
    { name: '奶茶', wasteClass: 'drain', contested: false },
    { name: '充电宝', wasteClass: 'hazardous', contested: true },
    { name: '西瓜皮', wasteClass: 'food', contested: false },
  ] as const
  const items = drawItems(
    { entries: [0, 1, 2], summaryOf: (entry) => things[entry]! },
    binClasses,
    12,
    'seed',
  )
  expect(items).toEqual([{ entry: 2, name: '西瓜皮', wasteClass: 'food' }])
})

test('another seed draws others, the same seed the same', () => {
  const names = (seed: string) => drawItems(catalogue, binClasses, 10, seed).map(({ name }) => name)
  expect(names('a')).toEqual(names('a'))
  expect(names('a')).not.toEqual(names('b'))
})
