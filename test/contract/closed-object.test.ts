import * as v from 'valibot'
import { closedObject } from '#contract/closed-object'

const schema = closedObject({ name: v.string(), age: v.optional(v.number()) })

test('takes its own fields', () => {
  expect(v.parse(schema, { name: '鹤' })).toEqual({ name: '鹤' })
})

test.each(['extra', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'refuses the field %s',
  (key) => {
    expect(v.is(schema, JSON.parse(`{"name":"鹤","${key}":1}`))).toBe(false)
  },
)

test.each([undefined, null, [], 'name', 7])('refuses %j', (input) => {
  expect(v.is(closedObject({}), input)).toBe(false)
})
