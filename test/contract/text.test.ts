import fc from 'fast-check'
import * as v from 'valibot'
import { code, text } from '#contract/text'

const parse = (input: unknown) => {
  const { success, output } = v.safeParse(text(5), input)
  return success ? output : undefined
}

test.each([
  ['苞米瓤子', '苞米瓤子'],
  ['  牛奶 \n\t 盒 ', '牛奶 盒'],
  ['🦢🦢🦢🦢🦢', '🦢🦢🦢🦢🦢'],
  ['一二三四五六', undefined],
  ['', undefined],
  ['　', undefined],
  ['a\u0007b', undefined],
  ['a\ud83e', undefined],
  [7, undefined],
])('a text of five code points at most: %j gives %j', (input, output) => {
  expect(parse(input)).toBe(output)
})

test('what was accepted once is accepted again, unchanged', () => {
  const settles = fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (input) => {
    const once = parse(input)
    return once === undefined || parse(once) === once
  })
  expect(fc.check(settles).failed).toBe(false)
})

test.each(['', 'a b', 'a.b', '../x', '钥匙', 'a'.repeat(65)])('%j is no code', (input) => {
  expect(v.safeParse(code(64), input).success).toBe(false)
})
