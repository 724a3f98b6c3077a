import { localPath } from '#cloud/entries/local/local-path'

test.each([
  ['/', '/'],
  ['/#/features/mine/index', '/#/features/mine/index'],
  ['/a?b=c#d', '/a?b=c#d'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('after signing in, %j leads to %s', (wanted, path) => {
  expect(localPath(wanted)).toBe(path)
})
