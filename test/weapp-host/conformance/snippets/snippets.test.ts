import { compileMiniprogram } from '../../compile/compile-miniprogram'
import { RefusedByWeChat } from '../../wechat/compilers/run-compiler'
import { withCompilers } from '../../wechat/compilers/with-compilers'
import { withFixture } from '../write-fixture'
import { filesWith, kinds, readSnippets, type Kind } from './read-snippets'

/** What the host throws when it opens the snippet. */
async function refusalOf(kind: Kind, snippet: string): Promise<unknown> {
  return withFixture(filesWith(kind, snippet), compileMiniprogram).then(
    () => undefined,
    (error: unknown) => error,
  )
}

withCompilers('what WeChat refuses, the host refuses in its words', () => {
  describe.each(kinds)('%s', (kind) => {
    // Only WeChat's compilers throw this: it stands for their exit status and has their words.
    test.each(readSnippets('refused', kind))('%j', async (snippet) => {
      expect(await refusalOf(kind, snippet)).toBeInstanceOf(RefusedByWeChat)
    })
  })

  test('the list of templates and scripts is no shorter than the one of 2026-11', () => {
    const lists = (['wxml', 'expressions', 'wxs'] as const).map((kind) => readSnippets('refused', kind))
    expect(new Set(lists.flat()).size).toBeGreaterThanOrEqual(143)
  })
})

withCompilers('what WeChat takes, the host takes', () => {
  describe.each(kinds)('%s', (kind) => {
    test.each(readSnippets('accepted', kind))('%j', async (snippet) => {
      expect(await refusalOf(kind, snippet)).toBeUndefined()
    })
  })
})
