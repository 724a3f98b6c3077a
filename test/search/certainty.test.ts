import fc from 'fast-check'
import type { Answer } from '#domain/search/answer'
import { entryAt, entryCount } from '#domain/search/entries'
import { exactAnswer } from '#domain/search/match/exact'
import { normalise } from '#domain/search/read/normalise'
import { readingsOf } from '#domain/search/read/readings'
import { splitThings } from '#domain/search/read/split-things'
import { answersTo, firstAnswerTo, shipped } from './shipped'

const entries = Array.from({ length: entryCount(shipped) }, (_, entry) => entryAt(shipped, entry))
const anyName = fc.constantFrom(...entries.flatMap(({ name, also }) => [name, ...also]))

/** What stands in the catalogue for the words, without the search for what is like them. */
function writtenAnswerTo(query: string): Answer | undefined {
  const [words = '', ...more] = splitThings(shipped, normalise(query, shipped.spelling))
  return more.length > 0 ? undefined : exactAnswer(shipped, readingsOf(shipped, words).all)
}

test('every name of the catalogue leads to its own entry', () => {
  const astray = entries.flatMap(({ name, also }) =>
    [name, ...also].filter((asked) => writtenAnswerTo(asked)?.name !== name),
  )
  expect(astray).toEqual([])
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
  const written = ['name', 'alias', 'question']
  fc.assert(
    fc.property(anyName, fc.nat(16), fc.nat(16), (name, from, length) => {
      const certain = answersTo(name.slice(from, from + length)).filter(
        (answer) => answer.certainty === 'certain',
      )
      expect(certain.filter(({ via }) => !written.includes(via))).toEqual([])
    }),
  )
})
