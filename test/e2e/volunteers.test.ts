import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { findOrAdmitPerson } from '#cloud/people/store/people'
import { localDay } from '#domain/local-day'
import { openApp } from './harness/open-app'
import { takeCertificate } from './harness/take-certificate'
import { cloud, useCloud } from './harness/use-cloud'
import type { Story } from 'weapp-host/story'

jest.setTimeout(120_000)

const worker = 'openid-worker'
const volunteer = 'openid-volunteer'

useCloud({ openid: worker, role: 'worker', organisation: '嫩江路小学' })

const volunteersPage = '/features/volunteers/home/index'

/** Somebody's phone, on which nothing is remembered yet, with the page of volunteers open. */
async function phoneOf(account: string) {
  const story = await openApp({ fresh: true, cloud: cloud.address, account })
  await story.goTo(volunteersPage)
  return story
}

/** Founds a team and opens its roster, which nobody is on; gives the code that is to be given out. */
async function foundTeam(leading: Story): Promise<string> {
  await leading.tapText('我带的队伍')
  await leading.typeInto('鹤鸣志愿队', '小鹤志愿队')
  await leading.tapToSee('建立队伍', '建好了')
  await leading.tapToSee('“小鹤志愿队”建好了，去发队伍码', '还没有人加入')
  const [team] = await cloud.db.run<{ code: string }>(sql`select code from teams`)
  const code = team?.code ?? ''
  await leading.waitForText(code)
  return code
}

test('a worker founds a team and gives out its code; a resident signs the pledge and joins', async () => {
  const leading = await phoneOf(worker)
  const code = await foundTeam(leading)
  const joining = await phoneOf(volunteer)
  await joining.waitForText('还没有加入队伍')
  await joining.typeInto('六位字母和数字', code)
  await joining.tapToSee('找到这支队伍', '生活垃圾分类志愿者承诺书')
  await joining.tapText('我已经读完，愿意做到以上每一条。')
  await joining.typeInto('.field-input', '王秀兰')
  await joining.tapToSee('签署承诺书', '加入这支队伍')
  await joining.tapToSee('加入', '您已经在这支队伍里')

  await leading.goTo('/features/volunteers/led/index')
  await leading.tapToSee('小鹤志愿队', '王秀兰')
})

test('two and a half hours at events bring a certificate of two hours', async () => {
  const now = new Date()
  const { userId } = await findOrAdmitPerson(cloud.db, { provider: 'weapp', subject: volunteer }, now)
  await cloud.db.run(sql`
    insert into participation (kind, about, user_id, local_day, at, points, minutes)
    values ('event', ${randomUUID()}, ${userId}::uuid, ${localDay(now)}::date, ${now.toISOString()}::timestamptz, 10, 150)`)
  const story = await phoneOf(volunteer)
  await story.waitForText('2小时30分钟')
  await takeCertificate(story, '王秀兰')
  await story.waitForText('累计2小时')
})
