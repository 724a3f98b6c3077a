import { wechatMessages } from '#cloud/ports/wechat-messages'

const message = {
  id: '1',
  provider: 'weapp',
  subject: 'OPENID',
  page: 'features/events/resident/event/index?id=e',
  title: '桶边指导志愿活动',
  at: new Date('2026-05-20T01:05:00Z'),
  place: '鹤鸣社区\n广场',
  words: '活动有变动。'.repeat(9),
} as const

test('a message goes to the resident in the template’s fields, each no longer than it may be', async () => {
  const send = jest.fn(async () => ({ errCode: 0 }))
  await wechatMessages(send, 'template').send(message)
  expect(send).toHaveBeenCalledWith({
    touser: 'OPENID',
    templateId: 'template',
    page: 'features/events/resident/event/index?id=e',
    data: {
      thing1: { value: '桶边指导志愿活动' },
      time2: { value: '2026年5月20日 09:05' },
      thing3: { value: '鹤鸣社区 广场' },
      thing4: { value: '活动有变动。活动有变动。活动有变动。活…' },
    },
  })
})

test('who did not ask for messages is not tried again, and a failure is', async () => {
  await expect(wechatMessages(async () => ({ errCode: 43101 }), 't').send(message)).resolves.toBeUndefined()
  await expect(wechatMessages(async () => ({ errcode: 45009 }), 't').send(message)).rejects.toThrow('45009')
})

test('nothing is sent to who is not known to WeChat', async () => {
  const send = jest.fn(async () => ({}))
  await wechatMessages(send, 't').send({ ...message, provider: 'local' })
  expect(send).not.toHaveBeenCalled()
})
