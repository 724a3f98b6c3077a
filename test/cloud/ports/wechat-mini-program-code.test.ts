import { wechatMiniProgramCode } from '#cloud/ports/wechat-mini-program-code'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2])

describe('a mini-program code of WeChat', () => {
  test('opens the page of an event with the scene', async () => {
    const send = jest.fn().mockResolvedValue(png)
    await expect(wechatMiniProgramCode(send)('a'.repeat(32))).resolves.toBe(png)
    const page = 'features/events/resident/event/index'
    expect(send.mock.calls[0][0]).toEqual({ scene: 'a'.repeat(32), page, width: 430 })
  })

  test.each([
    ['refuses', async () => Buffer.from('{"errcode":41030,"errmsg":"invalid page"}')],
    ['cannot be reached', async () => Promise.reject(new Error('no network'))],
  ])('is none where WeChat %s', async (_what, send) => {
    await expect(wechatMiniProgramCode(send)('a')).resolves.toBeUndefined()
  })
})
