import { knownPerson } from '#cloud/dispatch/known-person'

test('a handler that writes has a person', () => {
  const person = { userId: 'a', roles: [] }
  expect(knownPerson(person)).toBe(person)
})

test('without one it asks for a sign-in', () => {
  expect(() => knownPerson(undefined)).toThrow('请先登录')
})
