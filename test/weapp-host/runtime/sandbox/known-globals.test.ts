import { hiddenNames } from './known-globals'

describe('hiddenNames', () => {
  const scope = Object.create({ inherited: 1, addEventListener: 1 }) as object
  Object.assign(scope, { Array, fetch: 1, Intl: 1, globalThis: 1, wx: 1, 'not-a-name': 1, eval: 1 })

  test("are all that a window has and WeChat's logic layer lacks, inherited ones too", () => {
    const hidden = hiddenNames(scope, ['wx'])
    expect(hidden).toEqual(
      expect.arrayContaining(['fetch', 'Intl', 'globalThis', 'inherited', 'addEventListener']),
    )
  })

  test('leave out the language, what is given, and what cannot be a parameter', () => {
    const hidden = hiddenNames(scope, ['wx'])
    for (const name of ['Array', 'wx', 'not-a-name', 'eval']) expect(hidden).not.toContain(name)
  })
})
