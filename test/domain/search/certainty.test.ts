import fc from 'fast-check'
import { entryAt, entryCount } from '#domain/search/entries'
import { answersTo, firstAnswerTo, shipped } from './shipped'

const entries = Array.from({ length: entryCount(shipped) }, (_, entry) => entryAt(shipped, entry))
const anyName = fc.constantFrom(...entries.flatMap(({ name, also }) => [name, ...also]))

test('every name of the catalogue is found, and by it the first answer is its own', () => {
  const missed = entries.flatMap(({ name, also }) =>
    [name, ...also].filter((asked) => firstAnswerTo(asked)?.name !== name),
  )
  expect(missed).toEqual([])
})

test('things on which places differ are never certain, and we say that they differ', () => {
  const contested = entries.filter((entry) => entry.contested)
  expect(contested.length).toBeGreaterThan(0)
  for (const { name } of contested) {
    expect(firstAnswerTo(name)).toMatchObject({
      certainty: 'likely',
      reason: expect.stringContaining('各地做法不同'),
    })
  }
})

test('only what is written in the catalogue is certain, once the words around it are set aside', () => {
  fc.assert(
    fc.property(anyName, fc.nat(16), fc.nat(16), (name, from, length) => {
      const words = name.slice(from, from + length)
      for (const { certainty, via } of answersTo(words)) {
        if (certainty === 'certain') expect(['name', 'alias', 'question']).toContain(via)
      }
    }),
  )
})
