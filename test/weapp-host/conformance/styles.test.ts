import { withCompilers } from '../wechat/compilers/with-compilers'
import { sheetsInBoth, type SheetInBoth } from '../wechat/sheets/sheets-in-both'
import { withFixture } from './write-fixture'

/** Name and WXSS; the expected sheet is what WeChat's own compiler makes of it. */
const sheets: [string, string][] = [
  [
    'counting children',
    '.a:nth-child(2n+1){top:0} view:nth-child( odd ) text{top:0} .b:nth-child(-n + 3){top:0}',
  ],
  ['counting children of a kind', 'view:nth-of-type(3n){top:0} .a:nth-last-child(2){top:0}'],
  ['what is no element', '.a:lang(zh){top:0} .a:is(view){top:0} .a:has(>view){top:0}'],
  ['elements that are not meant', '.a:not(view):not(.b){top:0} .a:not(page){top:0}'],
  ['a name that is written out', 'wx-view{top:0} view{top:0}'],
  ['the page', 'page{top:0} page .a,.b{top:0} page>view{top:0} page.c{top:0}'],
  ['the root', ':root{top:0} :root .a{top:0} view:root::after{top:0} .a:root .b{top:0} .a:not(:root){top:0}'],
  [
    'the root with more',
    ':root:not(.a) .b{top:0} :root.c{top:0} :root#d{top:0} :root[e]{top:0} .f :root .g{top:0}',
  ],
  ['the root in a list', ':root,.a{top:0} .a,:root,.b{top:0} .c,:root{top:0} .d{top:0}'],
  ['a list with nothing at its end', '.a,{top:0} .b{top:0}'],
  ['a selector that begins with a sign', '> .a{top:0} + .b{top:0} .c{top:0}'],
  ['a comment in a selector', '.a/* and */.b{top:0}'],
  ['a comment in a value', '.a{color:red/* and */}'],
  ['rpx are whole pixels', '.a{width:75rpx;height:7.5rpx;top:750rpx;left:3.rpx;right:5.9rpx}'],
  ['rpx are at least one', '.a{width:1rpx;height:.1rpx;top:0rpx;left:0.0rpx}'],
  ['rpx below nothing', '.a{margin:-1rpx -5rpx -.1rpx -750rpx}'],
  ['rpx with a plus', '.a{margin:+5rpx;top:calc(1px + +5rpx)}'],
  [
    'rpx among others',
    '.a{margin:5rpx-5rpx;width:calc(100% - 5rpx*2);--b:5rpx;height:var(--c,5rpx)!important}',
  ],
  [
    'what only looks like rpx',
    '.a{content:"5rpx";width:1e2rpx;height:var(--b5rpx);top:5RPX;left:5rpxx;right:5 rpx}',
  ],
  ['rpx in an animation', '@keyframes a{from{top:5rpx}50%,to{top:750rpx}}'],
  ['rpx of a query', '@media (min-width:100rpx){.a{top:100rpx}}'],
  [
    'files of the package',
    '.a{background:url(a.png)}\n.b{cursor:url("./b.cur"), auto}\n  .c{ background: url(\'/c.png\') }',
  ],
  ['a font of the package', '@font-face{font-family:a;src:url(a.ttf)}'],
  [
    'other addresses',
    '.a{background:url(https://a.b/c.png)}.b{background:url("//a.b/c")}.c{background:url(data:a,b)}',
  ],
  ['addresses that a phone does not open', '.a{background:url(cloud://a/b)}.b{background:url(wxfile://a)}'],
  ['an address in a string', '.a{content:"url(a.png)"}'],
]

const imports: Record<string, string> = {
  'app.wxss': '@import "./b.wxss"; .m{top:0} @import "/c.wxss"; @import "./d"; .e{top:0} @import "./d.wxss";',
  'b.wxss': '@import "./d.wxss"; .b{top:0}',
  'c.wxss': '@import "./d.wxss"; .c{top:0} @media screen{@import "./b.wxss"; .f{top:0}}',
  'd.wxss': '.d{top:5rpx}',
}

/** The same sheet by WeChat and by the host. */
async function compile(files: Record<string, string>): Promise<SheetInBoth> {
  const [app] = (await withFixture(files, sheetsInBoth)).filter(({ path }) => path === 'app')
  return app!
}

withCompilers("a style sheet is what WeChat's compiler makes of it", () => {
  test.each(sheets)('%s', async (_, wxss) => {
    const { onPhone, inHost } = await compile({ 'app.wxss': wxss })
    expect(inHost).toEqual(onPhone)
    expect(inHost).not.toEqual([])
  })

  test('what is imported twice stands where it was imported last', async () => {
    const { onPhone, inHost } = await compile(imports)
    expect(inHost).toEqual(onPhone)
    expect(inHost).toHaveLength(6)
  })
})
