import fc from 'fast-check'
import { nameTable } from '#domain/search/name-table'

function tableOf(names: readonly string[]) {
  const codes = Uint16Array.from(names.join('').split(''), (character) => character.charCodeAt(0))
  const start = new Uint32Array(names.length + 1)
  names.forEach((name, row) => (start[row + 1] = start[row]! + name.length))
  return nameTable({ count: names.length, start, codes })
}

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 300 })

test('every name is found in its own row, and nothing else is found', () => {
  fc.assert(
    fc.property(names, fc.array(fc.string({ maxLength: 7 })), (known, asked) => {
      const find = tableOf(known)
      expect(known.map(find)).toEqual(known.map((_, row) => row))
      for (const word of asked)
        expect(find(word)).toBe(known.includes(word) ? known.indexOf(word) : undefined)
    }),
  )
})

test('texts with the same hash are told apart', () => {
  const find = tableOf(['Aa', 'BB'])
  expect([find('Aa'), find('BB'), find('C#')]).toEqual([0, 1, undefined])
})
