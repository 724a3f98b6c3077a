import { openCloud } from './harness/cloud'
import { openApp } from './harness/open-app'

jest.setTimeout(60_000)

test('the first start, with nothing on the phone, shows the search and answers without any cloud', async () => {
  const story = await openApp({ fresh: true })
  await story.waitForText('这个东西')
  await story.waitForText('大家常问')
  await story.typeInto('名字、拼音都行', '旧电池')
  await story.waitForText('有害垃圾')
})

test('a cloud that has to be started first keeps nobody waiting for what the phone knows', async () => {
  const cloud = await openCloud({ cold: 4000 })
  const story = await openApp({ fresh: true, cloud: cloud.address, account: 'openid-cold' })
  await story.tapTab('我的')
  await story.waitForText('关怀版')
  await story.waitForText('正在读取')
  await story.waitForText('还没有。查不到', 15_000)
  await cloud.close()
})
