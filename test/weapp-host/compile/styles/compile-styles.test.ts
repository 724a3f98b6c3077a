import { withFixture } from '../../conformance/write-fixture'
import { compileMiniprogram } from '../compile-miniprogram'
import { styleScopeOf } from './style-scope'

const stylesOf = (files: Record<string, string>) =>
  withFixture(files, (folder) => compileMiniprogram(folder).styles)

const page = ':where(wx-page[data-route="pages/first/first"])'

describe('the style sheet of the app', () => {
  it('holds for built-in components by their tags, and counts rpx against the screen', async () => {
    const { app } = await stylesOf({
      'app.wxss': 'view, text.a > image { width: 75rpx; margin: -7.5rpx 1px }',
    })
    expect(app).toBe('wx-view, wx-text.a > wx-image { width: 37px; margin: -4px 1px }')
  })

  it('takes in what it imports, relative to the file that imports it', async () => {
    const { app } = await stylesOf({
      'app.wxss': '@import "./styles/all.wxss"; .last { color: red }',
      'styles/all.wxss': "@import 'colours'; .all { color: blue }",
      'styles/colours.wxss': '.colours { color: green }',
    })
    expect(app?.replace(/\s+/g, ' ')).toBe(
      '.colours { color: green } .all { color: blue } .last { color: red }',
    )
  })

  it('leaves the steps of an animation alone', async () => {
    const { app } = await stylesOf({ 'app.wxss': '@keyframes a { from { top: 0 } 50%, to { top: 750rpx } }' })
    expect(app).toBe('@keyframes a { from { top: 0 } 50%, to { top: 375px } }')
  })
})

describe('the style sheet of a page', () => {
  it('holds on this page only, and weighs no more for it', async () => {
    const styles = await stylesOf({
      'pages/first/first.wxss': '.a, view .b {} @media (width > 1px) { .c {} }',
    })
    expect(styles['pages/first/first']).toBe(
      `${page} .a,${page} wx-view .b {} @media (width > 1px) { ${page} .c {} }`,
    )
  })

  it('has no rules that a browser would not take: the mark of the page must not mend them', async () => {
    const styles = await stylesOf({ 'pages/first/first.wxss': '> .a {} .b, {} :root {} .c {}' })
    expect(styles['pages/first/first']).toBe(`${page} .c {}`)
  })

  it('calls the page `page`', async () => {
    const styles = await stylesOf({ 'pages/first/first.wxss': 'page {} page .a {}' })
    const own = 'wx-page:where([data-route="pages/first/first"])'
    expect(styles['pages/first/first']).toBe(`${own} {} ${own} .a {}`)
  })
})

describe('the style sheet of a component', () => {
  const using = (config: object) => ({
    'pages/first/first.json': '{"usingComponents": {"name-card": "/name-card/name-card"}}',
    'name-card/name-card.json': JSON.stringify({ component: true, ...config }),
    'name-card/name-card.js': 'Component({})',
    'name-card/name-card.wxml': '<view class="name"/>',
    'name-card/name-card.wxss': ':host { color: red } .name.big {}',
  })
  const scope = styleScopeOf('name-card/name-card')

  it('holds for its own classes only', async () => {
    const styles = await stylesOf(using({}))
    expect(styles['name-card/name-card']).toBe(
      `[wx-host=${scope}] { color: red } .${scope}--name.${scope}--big {}`,
    )
  })

  it('holds for every class when it is shared', async () => {
    const styles = await stylesOf(using({ styleIsolation: 'shared' }))
    expect(styles['name-card/name-card']).toContain('.name.big {}')
  })

  it('comes after the app and before the pages', async () => {
    const styles = await stylesOf({ ...using({}), 'app.wxss': '', 'pages/first/first.wxss': '' })
    expect(Object.keys(styles)).toEqual(['app', 'name-card/name-card', 'pages/first/first'])
  })
})

it('gives every path a scope of its own', () => {
  expect(styleScopeOf('a/b')).not.toBe(styleScopeOf('a_b'))
  expect(styleScopeOf('a/b.c')).toMatch(/^[\w-]+$/)
})
