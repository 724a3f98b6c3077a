import { compileMiniprogram } from '../../compile/compile-miniprogram'
import { withFixture } from '../../compile/fixture'
import { RefusedByWeChat } from '../../wechat/run-compiler'
import { runWcc } from '../../wechat/run-wcc'
import { runWcsc } from '../../wechat/run-wcsc'
import { withCompilers } from '../../wechat/with-compilers'
import { filesWith, kinds, readSnippets, type Kind } from './read-snippets'

/** Both of WeChat's compilers over the files, without the host. */
function compileInWeChat(folder: string, files: readonly string[]): void {
  runWcc(folder, files)
  runWcsc(folder, files)
}

async function verdictsOn(kind: Kind, snippet: string): Promise<{ weChat: unknown; host: unknown }> {
  const files = filesWith(kind, snippet)
  return withFixture(files, (folder) => ({
    weChat: errorOf(() => compileInWeChat(folder, Object.keys(files))),
    host: errorOf(() => compileMiniprogram(folder)),
  }))
}

function errorOf(run: () => void): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

withCompilers('what WeChat refuses, the host refuses in the same words', () => {
  describe.each(kinds)('%s', (kind) => {
    test.each(readSnippets('refused', kind))('%j', async (snippet) => {
      const { weChat, host } = await verdictsOn(kind, snippet)
      expect(weChat).toBeInstanceOf(RefusedByWeChat)
      expect(host).toEqual(weChat)
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
      expect(await verdictsOn(kind, snippet)).toEqual({ weChat: undefined, host: undefined })
    })
  })
})
