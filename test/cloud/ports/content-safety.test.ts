import { localContentSafety } from '#cloud/ports/local-content-safety'
import { wechatContentSafety } from '#cloud/ports/wechat-content-safety'

test.each([
  ['用过的口罩', 'pass'],
  ['详见 https://example.org/a', 'review'],
  ['打我电话13912345678', 'review'],
  ['加微信：wxid_12345', 'review'],
])('our own rules on %p: %s', async (text, verdict) => {
  expect(await localContentSafety.checkText(text, '')).toEqual({ verdict, provider: 'local-rules' })
})

describe('WeChat', () => {
  test.each(['pass', 'review', 'risky'])('is believed when it says %s', async (suggest) => {
    const safety = wechatContentSafety(async () => ({ result: { suggest } }))
    expect(await safety.checkText('口罩', 'o')).toEqual({ verdict: suggest, provider: 'wechat' })
  })

  test('is asked with version 2, a scene and whose text it is', async () => {
    const send = jest.fn().mockResolvedValue({ result: { suggest: 'pass' } })
    await wechatContentSafety(send).checkText('口罩', 'oABC')
    expect(send.mock.calls[0][0]).toEqual({ version: 2, scene: 2, openid: 'oABC', content: '口罩' })
  })

  test.each([
    ['fails', async () => Promise.reject(new Error('no network'))],
    ['says something else', async () => ({ result: { suggest: 'perhaps' } })],
  ])('that %s leaves it to a person', async (_what, send) => {
    expect((await wechatContentSafety(send).checkText('口罩', 'o')).verdict).toBe('review')
  })

  test('that does not answer is waited for a second and a half, then it is left to a person', async () => {
    const started = Date.now()
    const safety = wechatContentSafety(() => new Promise(() => undefined))
    expect((await safety.checkText('口罩', 'o')).verdict).toBe('review')
    expect(Date.now() - started).toBeLessThan(2000)
  })
})
