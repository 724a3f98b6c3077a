import { candidatesOf, namedIn } from './module-path'

describe('candidatesOf', () => {
  test('counts a relative path from the file that requires', () => {
    expect(candidatesOf('../lib', 'pages/a/a.js')).toEqual(['pages/lib.js', 'pages/lib/index.js'])
  })

  test('counts an absolute path from the root of the mini-program', () => {
    expect(candidatesOf('/lib.js', 'pages/a/a.js')[0]).toBe('lib.js')
  })

  test('looks for a bare name in miniprogram_npm of every folder above, the nearest first', () => {
    const tried = candidatesOf('dayjs', 'sub/p/p.js').filter((path) => path.endsWith('index.js'))
    expect(tried).toEqual([
      'sub/p/miniprogram_npm/dayjs/index.js',
      'sub/miniprogram_npm/dayjs/index.js',
      'miniprogram_npm/dayjs/index.js',
    ])
  })
})

test('namedIn says the path as WeChat does in its error', () => {
  expect(namedIn('./x', 'pages/a.js')).toBe('pages/x.js')
  expect(namedIn('x', 'pages/a.js')).toBe('x.js')
})
