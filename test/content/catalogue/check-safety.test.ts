import { checkSafety, idleSafetyRules } from '../../../tools/content/catalogue/check-safety'
import { readCatalogue } from '../../../tools/content/catalogue/read-catalogue'
import { safetyRules } from '../../../tools/content/catalogue/safety-rules'

const { entries } = readCatalogue()

test('every dangerous thing says what its class of danger needs', () => {
  expect(checkSafety(entries)).toEqual([])
})

test('every class of danger has things in the catalogue, and one that has none is named', () => {
  expect(idleSafetyRules(entries)).toEqual([])
  expect(idleSafetyRules([])).toHaveLength(safetyRules.length)
})

describe.each(safetyRules)('$about', ({ isOfIt, needs }) => {
  const some = entries.filter(isOfIt).slice(0, 1)

  test.each(needs)('a thing that does not say “%s” is named with file and line', (sentence, said) => {
    const silent = some.map((entry) => ({ ...entry, prepare: without(said, entry.prepare), parts: [] }))
    expect(checkSafety(silent)).toContainEqual({
      file: some[0]?.file,
      line: some[0]?.line,
      message: expect.stringContaining(`does not say: ${sentence}`),
    })
  })
})

/** A text with everything taken out that an expression finds. */
function without(said: RegExp, text: string): string {
  let rest = text
  while (said.test(rest)) rest = rest.replace(said, '')
  return rest
}

test('a swollen battery in a closed tin is named', () => {
  const swollen = entries.filter(({ name }) => name === '鼓包电池')
  const tinned = swollen.map((entry) => ({ ...entry, prepare: `${entry.prepare}放进铁盒。` }))
  expect(checkSafety(tinned)).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('must not say') }),
  )
})
