import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFaults } from 'weapp-host/build-faults'
import { compileMiniprogram } from 'weapp-host/compile'
import { filesBelow } from 'weapp-host/files-below'
import { sheetsInBoth } from 'weapp-host/sheets-in-both'
import { withCompilers } from 'weapp-host/with-compilers'

const built = join(__dirname, '../../dist/weapp')

const page = 'features/about/about/index.wxml'

/** Name, file, the change, and what WeChat says. */
const faults: [string, string, (text: string) => string, RegExp][] = [
  // The build of 2026-11-24: the minifier had dropped the end tag, and no test saw it.
  [
    'an input without its end',
    'base.wxml',
    (text) => text.replace('</input>', ''),
    /^base\.wxml:\d+:\d+: expect end-tag `input`\., near `templat\.\.\.`$/,
  ],
  [
    'a template that is nowhere',
    page,
    (text) => `${text}<template is="nowhere"/>`,
    /^features\/about\/about\/index\.wxml:template:\d+:\d+: Template `nowhere` not found\.$/,
  ],
  [
    'an expression of newer JavaScript',
    page,
    (text) => `${text}<view class="{{root ?? cn}}"/>`,
    /^features\/about\/about\/index\.wxml:\d+:\d+: Bad attr `class` with message: unexpected token `\?`\.$/,
  ],
  [
    'an arrow in a script of the view',
    'utils.wxs',
    (text) => `${text}\nvar twice = (a) => a + a`,
    /^utils\.wxs:\d+:\d+:Unexpected token `>`$/,
  ],
  [
    'a selector with an escape',
    'app.wxss',
    (text) => `${text}.w-1\\/2{width:50%}`,
    /^app\.wxss\(1:\d+\): unexpected `\\` at pos \d+$/,
  ],
]

withCompilers('what is built compiles in WeChat', () => {
  const copy = mkdtempSync(join(tmpdir(), 'weapp-planted-'))
  beforeAll(() => cpSync(built, copy, { recursive: true }))
  afterAll(() => rmSync(copy, { recursive: true }))

  test('every WXML, WXS and WXSS', () => {
    const files = filesBelow(built).filter((file) => /\.wx(ml|s|ss)$/.test(file))
    expect(files.length).toBeGreaterThan(100)
    expect(buildFaults(built)).toEqual([])
  })

  test.each(faults)('%s would be caught, and the host refuses to open it', (_, file, change, words) => {
    const path = join(copy, file)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, change(whole))
    try {
      expect(buildFaults(copy)).toEqual([expect.stringMatching(words)])
      expect(() => compileMiniprogram(copy)).toThrow(words)
    } finally {
      writeFileSync(path, whole)
    }
  })
})

withCompilers('what is built looks in the host as in WeChat', () => {
  test('every style sheet says the same, declaration by declaration', () => {
    const sheets = sheetsInBoth(built)
    expect(sheets.map(({ path, inHost }) => [path, inHost])).toEqual(
      sheets.map(({ path, onPhone }) => [path, onPhone]),
    )
    expect(sheets.length).toBeGreaterThan(50)
  })
})
