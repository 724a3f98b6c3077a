import { sql } from 'drizzle-orm'
import { askCloud } from './harness/ask-cloud'
import { holdEvent } from './harness/hold-event'
import { cloud, story, useCloud, usePhone } from './harness/use-cloud'
import { waitUntil } from 'weapp-host/wait-until'

jest.setTimeout(120_000)

const worker = 'openid-worker'

useCloud({ openid: worker, role: 'worker', organisation: '嫩江路小学' })
usePhone(worker)

const published = async (title: string) =>
  (await cloud.db.run(sql`select id from events where title = ${title} and state = 'published'`)).length

test('an event is posted with what is filled in already, seen as residents see it, and published', async () => {
  await story.goTo('/features/events/desk/edit/index')
  await story.fillIn({
    '比如：桶边指导志愿活动': '楼道清洁日',
    '比如：鹤鸣社区一楼活动室': '三号楼门前',
    '比如：0452-1234567': '0452-1234567',
  })
  await story.tapToSee('保存，看看效果', '请填写联系人')
  await story.typeInto('怎么称呼您', '李晓燕')
  await story.tapToSee('保存，看看效果', '草稿，看好了请点“发布”')
  await expect(published('楼道清洁日')).resolves.toBe(0)
  await story.tapToSee('发布', '已发布：居民可以看到和报名')
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
  await story.tapToSee('签到', '已到1人')
  await story.tapToSee('签到码', '秒后换新码')
  await story.offline()
  for (const words of ['现在没有网络', '秒后换新码']) await story.waitForText(words)
  await story.tapText('点名')
  await story.tapToSee('签到', '1条记在手机里')
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
