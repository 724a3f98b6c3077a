import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Picture } from './picture'

const desk = (page: string) => `/features/events/desk/${page}/index`
const minuteMs = 60_000
const soon = (minutes: number) => new Date(Date.now() + minutes * minuteMs).toISOString()

const press =
  (...labels: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const label of labels) await page.getByLabel(label, { exact: true }).first().click()
  }

const event = {
  eventId: randomUUID(),
  organisationId: 'u',
  organisation: '鹤鸣社区（演示）',
  district: '龙沙区',
  state: 'published',
  reason: null,
  kind: 'community',
  title: '给孩子们讲垃圾分类：铁锋区实验小学三年级专场第一期',
  place: '鹤鸣社区一楼活动室，从北门进',
  about: '跟着督导员学一学怎么分、怎么投，带孩子也可以。',
  bring: '手套、水杯',
  contactName: '李晓燕',
  contactPhone: '0452-1234567',
  startsAt: soon(30),
  endsAt: soon(150),
  signUpUntil: soon(20),
  capacity: 60,
  audience: 'accompanied',
  team: { teamId: 't', name: '红领巾志愿队' },
  creditedMinutes: 120,
  checkOut: true,
  cover: 'courtyard',
  taken: 4,
  waiting: 2,
}
const draft = { ...event, eventId: randomUUID(), state: 'draft', title: '楼道清洁日', cover: 'bins' }
const past = { ...draft, eventId: randomUUID(), state: 'cancelled', title: '江边捡拾', reason: '当天有大雨' }
const own = { mayOrganise: true, signups: [], clashes: [] }
const units = [{ id: 'u', name: '鹤鸣社区（演示）' }]

const person = (name: string | null, changes: object = {}) => ({
  personId: randomUUID(),
  attendanceId: null,
  signupId: randomUUID(),
  state: 'placed',
  name,
  child: false,
  code: 'lh-me:1',
  inAt: null,
  outAt: null,
  ...changes,
})
const people = [
  person('王阿姨'),
  person('小明', { child: true }),
  person(null),
  person('阿不都热西提·买买提', { state: 'waiting' }),
  person('赵老师', { attendanceId: randomUUID(), inAt: soon(-4) }),
]
const codes = {
  eventId: event.eventId,
  now: soon(0),
  from: soon(-0.5),
  slotMs: 45_000,
  codes: Array.from({ length: 9 }, () => ({ digits: '884214', token: '7556f77e42b6e238d20c07827aa99213' })),
}

const says = {
  'events.mine': { events: [past, event, draft], units },
  'events.one': { ...event, ...own },
  'checkin.roster': { eventId: event.eventId, people, next: null },
  'checkin.codes': codes,
  'volunteers.led': { teams: [], units },
}
const saysDraft = { ...says, 'events.one': { ...draft, ...own } }
const asWorker = { as: 'worker', says } as const
const door = `${desk('door')}?id=${event.eventId}`
const manage = `${desk('manage')}?id=${event.eventId}`

export const deskPictures: readonly Picture[] = [
  { name: '办活动', path: desk('home'), ...asWorker },
  { name: '办活动-320', path: desk('home'), ...asWorker, width: 320 },
  { name: '办活动-电脑', path: desk('home'), ...asWorker, width: 1280, act: press(lineOf(event)) },
  { name: '办活动-还没有', path: desk('home'), as: 'worker' },
  { name: '办活动-不是工作人员', path: desk('home'), as: 'resident' },
  { name: '办活动-没登录', path: desk('home') },
  { name: '办活动-读取中', path: desk('home'), cloud: 'waits' },
  { name: '办活动-出错', path: desk('home'), cloud: 'fails', settleMs: 4500 },
  { name: '管理活动', path: manage, ...asWorker },
  { name: '管理活动-320', path: manage, ...asWorker, width: 320 },
  { name: '管理活动-草稿', path: manage, as: 'worker', says: saysDraft },
  { name: '管理活动-再办和取消', path: manage, ...asWorker, act: press('以后每周都办', '取消这场活动') },
  { name: '发布活动', path: desk('edit'), ...asWorker },
  { name: '发布活动-没填好-320', path: desk('edit'), ...asWorker, act: press('保存，看看效果'), width: 320 },
  { name: '发布活动-电脑', path: desk('edit'), ...asWorker, width: 1280 },
  { name: '修改活动', path: `${desk('edit')}?id=${event.eventId}`, ...asWorker },
  { name: '门口-点名', path: door, ...asWorker },
  { name: '门口-点名-320', path: door, ...asWorker, width: 320 },
  { name: '门口-签到码', path: door, ...asWorker, act: press('签到码') },
  { name: '门口-签到码-320', path: door, ...asWorker, act: press('签到码'), width: 320 },
  { name: '门口-电脑', path: door, ...asWorker, width: 1280 },
  { name: '门口-没网', path: door, ...asWorker, act: tickOffline },
  { name: '台账', path: desk('ledger'), ...asWorker },
  { name: '台账-320', path: desk('ledger'), ...asWorker, width: 320 },
]

function lineOf({ title }: { title: string }): RegExp {
  return new RegExp(`^${title}`)
}

async function tickOffline(page: Page): Promise<void> {
  await page.getByLabel('王阿姨 签到').waitFor()
  await page.context().setOffline(true)
  await press('王阿姨 签到', '已到 2')(page)
}
