import { strict } from './strict'

it('throws and reports when an unknown name is read', () => {
  const reported: unknown[] = []
  const known: Record<string, unknown> = strict('wx', { known: 1 }, (error) => reported.push(error))
  expect(() => known.unknown).toThrow('wx.unknown is not supported by this host')
  expect(reported).toHaveLength(1)
  expect(known.known).toBe(1)
})

it('can be asked whether a name is there, written to, and awaited', async () => {
  const known: Record<string, unknown> = strict('wx', {})
  expect('later' in known).toBe(false)
  known.later = 2
  expect(known.later).toBe(2)
  expect(JSON.stringify(await Promise.resolve(known))).toBe('{"later":2}')
})

it("lets Taro's webpack look for its chunks", () => {
  const known: Record<string, unknown> = strict('wx', {})
  expect(known.webpackJsonp).toBeUndefined()
})
