import fc from 'fast-check'
import { mix, nameTable } from '#domain/search/index/name-table'

function tableOf(names: readonly string[]) {
  const codes = codesOf(names.join(''))
  const start = new Uint32Array(names.length + 1)
  names.forEach((name, row) => (start[row + 1] = start[row]! + name.length))
  const hashes = Int32Array.from(names, (name) => [...codesOf(name)].reduce(mix, 0))
  return nameTable({ count: names.length, start, codes, hashes })
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from(text.split(''), (character) => character.charCodeAt(0))
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
