import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { findOrAdmitPerson } from '#cloud/people/store/people'
import { localDay } from '#domain/local-day'
import { openCloud, type StoryCloud } from './harness/cloud'
import { grantRole } from './harness/grant-role'
import { openApp } from './harness/open-app'

jest.setTimeout(120_000)

const worker = 'openid-worker'
const volunteer = 'openid-volunteer'

let cloud: StoryCloud
beforeAll(async () => {
  cloud = await openCloud()
  await grantRole(cloud.db, { openid: worker, role: 'worker', organisation: '嫩江路小学' })
})
afterAll(() => cloud.close())

/** Somebody's phone, on which nothing is remembered yet. */
const phoneOf = (account: string) => openApp({ fresh: true, cloud: cloud.address, account })

test('a worker founds a team and gives out its code; a resident signs the pledge and joins', async () => {
  const leading = await phoneOf(worker)
  await leading.goTo('/features/volunteers/home/index')
  await leading.tapText('我带的队伍')
  await leading.typeInto('鹤鸣志愿队', '小鹤志愿队')
  await leading.tapText('建立队伍')
  await leading.waitForText('建好了')
  await leading.tapText('“小鹤志愿队”建好了，去发队伍码')
  await leading.waitForText('还没有人加入')
  const [team] = await cloud.db.run<{ code: string }>(sql`select code from teams`)
  const code = team?.code ?? ''
  await leading.waitForText(code)

  const joining = await phoneOf(volunteer)
  await joining.goTo('/features/volunteers/home/index')
  await joining.waitForText('还没有加入队伍')
  await joining.typeInto('六位字母和数字', code)
  await joining.tapText('找到这支队伍')
  await joining.waitForText('生活垃圾分类志愿者承诺书')
  await joining.tapText('我已经读完，愿意做到以上每一条。')
  await joining.typeInto('.field-input', '王秀兰')
  await joining.tapText('签署承诺书')
  await joining.waitForText('加入这支队伍')
  await joining.tapText('加入')
  await joining.waitForText('您已经在这支队伍里')

  await leading.goTo('/features/volunteers/led/index')
  await leading.tapText('小鹤志愿队')
  await leading.waitForText('王秀兰')
})

test('two and a half hours at events bring a certificate of two hours', async () => {
  const now = new Date()
  const { userId } = await findOrAdmitPerson(cloud.db, { provider: 'weapp', subject: volunteer }, now)
  await cloud.db.run(sql`
    insert into participation (kind, about, user_id, local_day, at, points, minutes)
    values ('event', ${randomUUID()}, ${userId}::uuid, ${localDay(now)}::date, ${now.toISOString()}::timestamptz, 10, 150)`)
  const story = await phoneOf(volunteer)
  await story.goTo('/features/volunteers/home/index')
  await story.waitForText('2小时30分钟')
  await story.typeInto('.certificate-issue .field-input', '王秀兰')
  await story.tapText('领证书')
  await story.waitForText('证书写好了')
  await story.tapText('看证书')
  await story.waitForText('累计2小时')
})
