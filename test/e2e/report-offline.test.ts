import { sql } from 'drizzle-orm'
import { openApp } from './harness/open-app'
import { cloud, story, useCloud, usePhone } from './harness/use-cloud'

jest.setTimeout(60_000)

useCloud()
usePhone('openid-aunt-wang')

const reports = async () =>
  (await cloud.db.run<{ n: number }>(sql`select count(*)::int as n from reports`))[0]?.n

test('what is reported without a network waits on the phone, survives a restart, and is sent once', async () => {
  await story.offline()
  await story.goTo(`/features/answer/report/index?kind=missing&query=${encodeURIComponent('老式暖壶胆')}`)
  await story.tapToSee('送出', '已经记在手机里')
  await expect(reports()).resolves.toBe(0)

  const again = await openApp({ cloud: cloud.address, account: 'openid-aunt-wang' })
  await again.tapTab('我的')
  await again.waitForText('老式暖壶胆')
  await again.waitForText('在手机里等着送出')

  await again.online()
  await again.waitForText('缺了：老式暖壶胆', 15_000)
  await expect(reports()).resolves.toBe(1)
})
