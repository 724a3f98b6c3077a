import { sql } from 'drizzle-orm'
import { askCloud } from './harness/ask-cloud'
import { openCloud, type StoryCloud } from './harness/cloud'
import { grantRole } from './harness/grant-role'
import { holdEvent } from './harness/hold-event'
import { openApp } from './harness/open-app'
import type { Story } from 'weapp-host/story'
import { waitUntil } from 'weapp-host/wait-until'

jest.setTimeout(120_000)

const worker = 'openid-worker'

let cloud: StoryCloud
let story: Story
beforeAll(async () => {
  cloud = await openCloud()
  await grantRole(cloud.db, { openid: worker, role: 'worker', organisation: '嫩江路小学' })
  story = await openApp({ fresh: true, cloud: cloud.address, account: worker })
})
afterAll(() => cloud.close())

const published = async (title: string) =>
  (await cloud.db.run(sql`select id from events where title = ${title} and state = 'published'`)).length

test('an event is posted with what is filled in already, seen as residents see it, and published', async () => {
  await story.goTo('/features/events/desk/edit/index')
  await story.typeInto('比如：桶边指导志愿活动', '楼道清洁日')
  await story.typeInto('比如：鹤鸣社区一楼活动室', '三号楼门前')
  await story.typeInto('比如：0452-1234567', '0452-1234567')
  await story.tapText('保存，看看效果')
  await story.waitForText('请填写联系人')
  await story.typeInto('怎么称呼您', '李晓燕')
  await story.tapText('保存，看看效果')
  await story.waitForText('草稿，看好了请点“发布”')
  await expect(published('楼道清洁日')).resolves.toBe(0)
  await story.tapText('发布')
  await story.waitForText('已发布：居民可以看到和报名')
  await expect(published('楼道清洁日')).resolves.toBe(1)
})

test('at the door people are noted with and without network, each once, and the sheet says so', async () => {
  const eventId = await holdEvent((path, input) => askCloud(cloud, worker, path, input), {
    title: '地下室里的课',
    startsIn: 30,
  })
  for (const [openid, name] of Object.entries({ 'openid-aunt': '王阿姨', 'openid-teacher': '赵老师' }))
    await askCloud(cloud, openid, 'signups.signUp', { key: openid, eventId, name, people: [{ self: true }] })

  await story.goTo(`/features/events/desk/door/index?id=${eventId}`)
  await story.waitForText('报名2人')
  await story.tapText('签到')
  await story.waitForText('已到1人')
  await story.tapText('签到码')
  await story.waitForText('秒后换新码')
  await story.offline()
  await story.waitForText('现在没有网络')
  await story.waitForText('秒后换新码')
  await story.tapText('点名')
  await story.tapText('签到')
  await story.waitForText('1条记在手机里')
  await story.waitForText('已到2人')
  await story.online()
  const there = async () =>
    (
      await cloud.db.run(
        sql`select id from attendance where event_id = ${eventId}::uuid and in_at is not null`,
      )
    ).length
  await expect(waitUntil(async () => (await there()) === 2, 15_000)).resolves.toBe(true)

  await story.goTo(`/features/events/desk/manage/index?id=${eventId}`)
  await story.tapText('导出表格（Excel、WPS）')
  const logged = async () =>
    (await cloud.db.run(sql`select id from audit_log where action = 'ledger.attendance'`)).length === 1
  await expect(waitUntil(logged, 5000)).resolves.toBe(true)
})
