import { avatarNames, avatars } from '#domain/family/avatar'

test('every animal that a child may choose has a Chinese name of its own', () => {
  const names = avatars.map((avatar) => avatarNames[avatar])
  expect(names.filter((name) => !/^\p{Script=Han}{2,3}$/u.test(name))).toEqual([])
  expect(new Set(names).size).toBe(avatars.length)
})
