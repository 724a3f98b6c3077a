import type { Page } from 'playwright-core'
import type { Picture } from './picture'
import { servedHours } from './served-hours'

const resident = (page: string) =>
  `/features/events/resident/${page}/index?id=00000000-0000-4000-8000-000000000001`
const home = '/features/events/home/index'

const hourMs = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()

const event = {
  eventId: '00000000-0000-4000-8000-000000000001',
  organisationId: 'o',
  organisation: '鹤鸣社区（演示）',
  district: '龙沙区',
  state: 'published',
  reason: null,
  kind: 'community',
  title: '周末桶边指导：和孩子一起当半天督导员',
  place: '鹤鸣社区三号楼门前的四个桶旁边',
  about: '两人一组站在桶边，看见分错的，笑着说一句。结束后一起看看这一车厨余垃圾去了哪里。',
  bring: '水杯、帽子；手套和夹子我们准备。',
  contactName: '李晓燕',
  contactPhone: '0452-1234567',
  startsAt: inHours(48),
  endsAt: inHours(50),
  signUpUntil: inHours(30),
  capacity: 30,
  audience: 'accompanied',
  team: null,
  creditedMinutes: 120,
  checkOut: false,
  cover: 'courtyard',
  taken: 18,
  waiting: 0,
}
const others = [
  {
    ...event,
    eventId: 'b',
    kind: 'training',
    title: '督导员培训（第二期）',
    organisation: '龙沙区机关（演示）',
    taken: 30,
    waiting: 4,
  },
  {
    ...event,
    eventId: 'c',
    kind: 'pickup',
    title: '劳动湖边捡拾',
    place: '劳动湖东门',
    signUpUntil: inHours(-1),
  },
]
const own = {
  signupId: 's',
  eventId: event.eventId,
  state: 'placed',
  signedAt: inHours(-2),
  ahead: 0,
  people: [
    { personId: 'p', childId: null, nickname: null },
    { personId: 'q', childId: 'k', nickname: '小满' },
  ],
}
const waiting = { ...own, state: 'waiting', ahead: 5 }
const children = [{ childId: 'k', nickname: '小满', ageBand: 'primary' }]
const notice = {
  noticeId: 'n',
  eventId: 'b',
  kind: 'promoted',
  at: inHours(-1),
  text: '“督导员培训（第二期）”有名额了，您已从候补转为报名成功。时间：11月28日 09:00，地点：江桥社区。',
}
const one = { ...event, mayOrganise: false, signups: [], clashes: [] }
const nearly = { startsAt: inHours(0.5), endsAt: inHours(2.5), signUpUntil: inHours(-1) }
const openSays = {
  'events.open': { events: [event, ...others], next: null, districts: ['建华区', '龙沙区'] },
}
const mineSays = {
  'signups.mine': [
    { ...own, event },
    {
      ...own,
      signupId: 't',
      event: { ...event, ...others[1], endsAt: inHours(-20), startsAt: inHours(-22) },
    },
    { ...own, signupId: 'u', state: 'cancelled', event: { ...event, title: '旧衣交换' } },
  ],
  'events.notices': [notice],
}
const says = (changes: object) => ({ 'events.one': { ...one, ...changes }, 'children.mine': children })
const door = {
  ...says({ ...nearly, signups: [own] }),
  'checkin.mine': [{ signupId: 's', code: 'lh-me:0123456789abcdef' }],
}
const checked = {
  'checkin.scan': {
    eventId: event.eventId,
    people: [
      { personId: 'p', name: null, child: false, inAt: inHours(0), outAt: null },
      { personId: 'q', name: '小满', child: true, inAt: inHours(0), outAt: null },
    ],
    minutes: 120,
  },
}
const hoursAtEvents = {
  ...servedHours,
  attended: [{ eventId: 'c', title: '劳动湖边捡拾', startsAt: '2026-05-22T01:00:00Z', minutes: 90 }],
}

async function enterCode(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('123456')
  await page.getByLabel('签到', { exact: true }).click()
}

const asResident = { as: 'resident' } as const

export const eventPictures: readonly Picture[] = [
  { ...asResident, name: '活动', path: home, says: { ...openSays, ...mineSays } },
  { ...asResident, name: '活动-320', path: home, says: { ...openSays, ...mineSays }, width: 320 },
  { name: '活动-挑选', path: home, says: openSays, act: (page) => page.getByLabel('挑选活动').click() },
  { name: '活动-没有', path: home },
  { name: '活动-读取中', path: home, cloud: 'waits' },
  { name: '活动-出错', path: home, cloud: 'fails', settleMs: 4500 },
  { ...asResident, name: '一场活动', path: resident('event'), says: says({}) },
  { ...asResident, name: '一场活动-320', path: resident('event'), says: says({}), width: 320 },
  {
    ...asResident,
    name: '一场活动-添加孩子',
    path: resident('event'),
    says: says({}),
    act: (page) => page.getByLabel('添加孩子').click(),
  },
  { ...asResident, name: '一场活动-报了名', path: resident('event'), says: says({ signups: [own] }) },
  {
    ...asResident,
    name: '一场活动-候补',
    path: resident('event'),
    says: says({
      taken: 30,
      waiting: 7,
      signups: [waiting],
      clashes: [{ eventId: 'c', title: '劳动湖边捡拾', startsAt: event.startsAt }],
    }),
    width: 320,
  },
  {
    name: '一场活动-取消了',
    path: resident('event'),
    says: says({ state: 'cancelled', reason: '当天有大雪' }),
  },
  { name: '一场活动-没有', path: resident('event') },
  { name: '海报', path: resident('poster'), says: says({}), settleMs: 1500 },
  { ...asResident, name: '签到', path: resident('check-in'), says: door },
  { ...asResident, name: '签到-320', path: resident('check-in'), says: door, width: 320 },
  {
    ...asResident,
    name: '签到-好了',
    path: resident('check-in'),
    says: { ...door, ...checked },
    act: enterCode,
  },
  { ...asResident, name: '我的活动', path: resident('mine'), says: mineSays },
  { ...asResident, name: '我的活动-320', path: resident('mine'), says: mineSays, width: 320 },
  { ...asResident, name: '我的活动-没有', path: resident('mine') },
  { name: '我的活动-没登录', path: resident('mine') },
  { ...asResident, name: '我的时长', path: resident('hours'), says: { 'checkin.hours': hoursAtEvents } },
  { ...asResident, name: '我的时长-没有', path: resident('hours'), width: 320 },
]
