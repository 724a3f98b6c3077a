import { anyOf } from '#domain/search/read/any-of'

test('any one of the words matches as a whole, also where more follows', () => {
  const pattern = new RegExp(`^${anyOf(' 扔掉 扔\n  放 ')}了$`)
  expect(['扔掉了', '扔了', '放了', '扔放了', '了'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
