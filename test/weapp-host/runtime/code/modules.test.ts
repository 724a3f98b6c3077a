import { Modules } from './modules'
import { Packages } from './packages'

type Own = Record<'require' | 'module' | 'exports', unknown>

const app = {
  pages: ['index'],
  subPackages: [
    { root: 'one', name: 'first', pages: ['p'] },
    { root: 'two', pages: ['p'] },
    { root: 'alone', pages: ['p'], independent: true },
  ],
}

function modulesOf(sources: Record<string, string>): Modules {
  // The packages of a phone arrive by a timer of the window.
  Object.assign(globalThis, { window: globalThis })
  const packages = new Packages(app, () => undefined)
  return new Modules(sources, packages, (source, own) => {
    // oxlint-disable-next-line no-new-func -- the test's modules are texts, as in the bundle
    const run = new Function('require', 'module', 'exports', source) as (...values: unknown[]) => void
    const { require, module, exports } = own as Own
    run(require, module, exports)
  })
}

describe('a module', () => {
  test('runs once, and gives what it exports', () => {
    const modules = modulesOf({
      'a.js': 'exports.n = (require("./b"), require("./b"))',
      'b.js': 'module.exports = {}',
    })
    expect(modules.load('a.js')).toEqual({ n: modules.load('b.js') })
  })

  test('gives in a circle what it has exported so far', () => {
    const modules = modulesOf({
      'a.js': 'exports.early = 1; exports.seen = require("./b").saw',
      'b.js': 'exports.saw = require("./a").early',
    })
    expect(modules.load('a.js')).toEqual({ early: 1, seen: 1 })
  })

  test("that is not there is named in WeChat's words", () => {
    const modules = modulesOf({ 'pages/a.js': 'require("./b")' })
    expect(() => modules.load('pages/a.js')).toThrow(
      "module 'pages/b.js' is not defined, require args is './b'",
    )
  })
})

describe('a module of a subpackage', () => {
  const sources = {
    'main.js': 'module.exports = (how) => how(require, "./one/lib")',
    'lib.js': 'module.exports = "main"',
    'one/lib.js': 'module.exports = "one"',
    'one/p.js': 'module.exports = (path) => require(path)',
    'alone/p.js': 'require("../lib")',
  }
  type Ask = (
    how: (
      require: ((path: string) => unknown) & { async(path: string): Promise<unknown> },
      path: string,
    ) => unknown,
  ) => unknown
  const asker = () => modulesOf(sources).load('main.js') as Ask

  test('cannot be required from the main package', () => {
    expect(() => asker()((require, path) => require(path))).toThrow(/is not defined/)
  })

  test('comes by require.async, which loads its package', async () => {
    await expect(asker()((require, path) => require.async(path))).resolves.toBe('one')
  })

  test('may require the main package, unless its own is independent', () => {
    const modules = modulesOf(sources)
    const fromOne = modules.load('one/p.js') as (path: string) => unknown
    expect(fromOne('../lib')).toBe('main')
    expect(() => modules.load('alone/p.js')).toThrow(/is not defined/)
  })

  test('says by require.async what is missing', async () => {
    const missing = asker()((require) => require.async('./none'))
    await expect(missing).rejects.toEqual({
      mod: './none',
      errMsg: expect.stringContaining("'none.js' is not defined"),
    })
  })
})
