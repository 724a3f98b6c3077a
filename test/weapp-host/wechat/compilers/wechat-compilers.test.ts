import { withFixture } from '../../conformance/write-fixture'
import { usualScreen } from '../sheets/screen'
import { sheetOnPhone } from '../sheets/sheet-on-phone'
import { runWcc } from './run-wcc'
import { runWcsc } from './run-wcsc'
import { versionOf } from './where-binaries'
import { withCompilers } from './with-compilers'

withCompilers("WeChat's compilers", () => {
  test('are the versions that the README names', () => {
    expect(versionOf('wcc')).toContain('20200413')
    expect(versionOf('wcsc')).toContain('20190328')
  })
})

withCompilers('wcc', () => {
  test('makes a script that defines $gwx of templates and their scripts', async () => {
    const files = {
      'a/a.wxml': '<wxs src="./b.wxs" module="b"/>{{b.sum(1, x)}}',
      'a/b.wxs': 'module.exports.sum = function (a, b) { return a + b }',
    }
    const script = await withFixture(files, (folder) => runWcc(folder, Object.keys(files)))
    expect(script).toContain('$gwx=function(path,global)')
  })

  test('finds what a path from the root names', async () => {
    const files = { 'a/a.wxml': '<wxs src="/b.wxs" module="b"/>', 'b.wxs': 'module.exports = {}' }
    const compiling = withFixture(files, (folder) => runWcc(folder, Object.keys(files)))
    await expect(compiling).resolves.toContain('./a/a.wxml')
  })

  test('says in its own words what it refuses', async () => {
    const compiling = withFixture({ 'a.wxml': '<view><input></view>' }, (folder) =>
      runWcc(folder, ['a.wxml']),
    )
    await expect(compiling).rejects.toThrow(/^a\.wxml:1:\d+: expect end-tag `input`\., near `view`$/)
  })
})

withCompilers('wcsc', () => {
  const files = {
    'app.wxss': '@import "./b.wxss"; view { width: 5rpx }',
    'b.wxss': '.b::after { content: "\\201C=b" }',
  }
  const compile = () => withFixture(files, (folder) => runWcsc(folder, Object.keys(files)))

  test('makes a sheet of each file with what it imports', async () => {
    const compiled = await compile()
    expect(Object.keys(compiled.sheets)).toEqual(expect.arrayContaining(['app.wxss', 'b.wxss']))
    const css = sheetOnPhone(compiled, 'app.wxss')
    expect(css).toBe('.b::after { content: "\\201C=b" }\nwx-view { width: 2px }\n')
  })

  test('finds what a path from the root names', async () => {
    const fromRoot = { 'a/a.wxss': '@import "/b.wxss";', 'b.wxss': '.b { color: red }' }
    const compiled = await withFixture(fromRoot, (folder) => runWcsc(folder, Object.keys(fromRoot)))
    expect(sheetOnPhone(compiled, 'a/a.wxss')).toBe('.b { color: red }\n')
  })

  test('counts rpx against the screen', async () => {
    const css = sheetOnPhone(await compile(), 'app.wxss', { ...usualScreen, width: 750 })
    expect(css).toContain('wx-view { width: 5px }')
  })

  test('says in its own words what it refuses', async () => {
    const compiling = withFixture({ 'a.wxss': '.a{{}' }, (folder) => runWcsc(folder, ['a.wxss']))
    await expect(compiling).rejects.toThrow(/^a\.wxss\(1:4\): unexpected `{` at pos 4$/)
  })
})
