import { withFixture } from '../conformance/write-fixture'
import { withCompilers } from '../wechat/compilers/with-compilers'
import type { Bundle } from './bundle'
import { compileMiniprogram } from './compile-miniprogram'

const compile = (files: Record<string, string>): Promise<Bundle> => withFixture(files, compileMiniprogram)

const withSubpackages = JSON.stringify({
  pages: ['pages/first/first'],
  subPackages: [
    { root: 'a', pages: ['one'] },
    { root: '/b/', pages: ['two'] },
  ],
})
const subpackages = {
  'app.json': withSubpackages,
  'a/one.js': 'Page({})',
  'a/one.wxml': '<view/>',
  'b/two.js': 'Page({})',
  'b/two.wxml': '<view/>',
}

describe('a mini-program', () => {
  it('becomes a bundle of pages, modules, configurations and sizes', async () => {
    const bundle = await compile(subpackages)
    expect(bundle.pages).toEqual([
      { route: 'pages/first/first', packageRoot: '' },
      { route: 'a/one', packageRoot: 'a' },
      { route: 'b/two', packageRoot: 'b' },
    ])
    expect(Object.keys(bundle.modules)).toContain('pages/first/first.js')
    expect(bundle.configs['a/one']).toEqual({})
    expect(bundle.packages.find(({ root }) => root === 'a')?.bytes).toBe('Page({})<view/>'.length)
    expect(bundle.templates).toContain('pages/first/first')
  })

  it('keeps the way a component is isolated, wherever it is written', async () => {
    const bundle = await compile({
      'pages/first/first.json': '{"usingComponents": {"old": "/old", "older": "../../older"}}',
      'old.js': 'Component({ options: { multipleSlots: true, styleIsolation: "shared" } })',
      'old.json': '{"component": true}',
      'old.wxml': '<slot/>',
      'older.js': 'Component({ options: { addGlobalClass: true } })',
      'older.json': '{"component": true}',
      'older.wxml': '<slot/>',
    })
    expect(bundle.configs.old?.styleIsolation).toBe('shared')
    expect(bundle.configs.older?.styleIsolation).toBe('apply-shared')
  })

  it('may require across packages when it waits for the package', async () => {
    const source = 'require.async("../b/more.js"); require("../b/more.js", () => {}); require("../app.js")'
    await expect(compile({ ...subpackages, 'a/one.js': source, 'b/more.js': '' })).resolves.toBeDefined()
  })
})

const twoMegabytes = 'x'.repeat(2 * 1024 * 1024)

/** Name, files, and the words with which it is refused. */
const refusals: [string, Record<string, string>, RegExp][] = [
  [
    'a main package over 2 MB',
    { 'big.json': `"${twoMegabytes}"` },
    /^main package source size 2049KB exceed max limit 2MB$/,
  ],
  [
    'a subpackage over 2 MB',
    { ...subpackages, 'a/big.js': `//${twoMegabytes}` },
    /^package a source size 2049KB exceed/,
  ],
  [
    'packages over 30 MB together',
    {
      'app.json': JSON.stringify({
        pages: ['pages/first/first'],
        subPackages: Array.from({ length: 16 }, (_, i) => ({ root: `p${i}`, pages: [] })),
      }),
      ...Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`p${i}/big.txt`, twoMegabytes])),
    },
    /^all packages together: source size \d+KB exceed max limit 30MB$/,
  ],
  ['no pages', { 'app.json': '{"pages": []}' }, /^app\.json: pages must not be empty$/],
  [
    'a page without a file',
    { 'app.json': '{"pages": ["pages/no/no"]}' },
    /^app\.json: the page pages\/no\/no has no file/,
  ],
  ['broken JSON', { 'pages/first/first.json': '{' }, /^pages\/first\/first\.json is not JSON/],
  [
    'broken WXML',
    { 'pages/first/first.wxml': '<view>\n{{ a b }}</view>' },
    /^pages\/first\/first\.wxml:1:6: Bad value with message: unexpected token `b`\.$/,
  ],
  [
    'a tag that is not closed',
    { 'pages/first/first.wxml': '<view><input></view>' },
    /^pages\/first\/first\.wxml:1:15: expect end-tag `input`\., near `view`$/,
  ],
  [
    'what WeChat takes and glass-easel warns of',
    { 'pages/first/first.wxml': '<view>\n<view a="1" a="2"/></view>' },
    /^pages\/first\/first\.wxml:2:13: duplicated attribute$/,
  ],
  [
    'a template that nobody has named',
    { 'pages/first/first.wxml': '<template is="x"/>' },
    /^pages\/first\/first\.wxml:template:1:13: Template `x` not found\.$/,
  ],
  ['broken WXSS', { 'app.wxss': '.a{color:red' }, /^app\.wxss\(1:10\): unexpected token `\$`$/],
  ['the selector *', { 'app.wxss': '.a * {}' }, /^app\.wxss\(1:4\): unexpected token `\*`$/],
  [
    'an import that is missing',
    { 'app.wxss': '@import "no.wxss";' },
    /^path `no\.wxss` not found from `app\.wxss`\.$/,
  ],
  [
    'a template that is missing',
    { 'pages/first/first.wxml': '<import src="/no"/>' },
    /imports no\.wxml, which is missing$/,
  ],
  [
    'a component that is missing',
    { 'pages/first/first.json': '{"usingComponents": {"a": "./a"}}' },
    /usingComponents: a: \.\/a is not a component$/,
  ],
  [
    'a tab in a subpackage',
    {
      ...subpackages,
      'app.json': withSubpackages.replace(
        '{',
        '{"tabBar": {"list": [{"pagePath": "pages/first/first"}, {"pagePath": "a/one"}]},',
      ),
    },
    /^app\.json: tabBar\.list: a\/one is not a page of the main package$/,
  ],
  [
    'a module of another subpackage',
    { ...subpackages, 'a/one.js': 'require("../b/more")', 'b/more.js': '' },
    /^a\/one\.js requires b\/more\.js, a module of the package b/,
  ],
  [
    'a module of a subpackage in the main package',
    { ...subpackages, 'app.js': 'require("./b/two.js")' },
    /^app\.js requires b\/two\.js/,
  ],
  [
    'a template of another subpackage',
    { ...subpackages, 'a/one.wxml': '<include src="/b/two"/>' },
    /^a\/one\.wxml imports b\/two\.wxml of another package$/,
  ],
]

withCompilers('what WeChat would refuse is refused', () => {
  it.each(refusals)('%s', async (_, files, words) => {
    await expect(compile(files)).rejects.toThrow(words)
  })
})
