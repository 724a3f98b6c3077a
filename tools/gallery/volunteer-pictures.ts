import type { Page } from 'playwright-core'
import { pledge } from '#content/volunteers/pledge'
import type { Picture } from './picture'
import { servedHours } from './served-hours'

const volunteers = (page: string) => `/features/volunteers/${page}/index`
const organisations = (page: string) => `/features/events/organisations/${page}/index`

const team = {
  teamId: 'a',
  name: '铁锋区实验小学生活垃圾分类志愿服务一队',
  kind: 'school',
  organisation: '铁锋区实验小学',
  members: 26,
  minutes: 4230,
}
const hospital = { ...team, teamId: 'b', name: '白衣志愿队', kind: 'hospital', organisation: '鹤城第二医院' }
const signed = { version: pledge.version, name: '阿斯兰·买买提江·吐尔逊', signedAt: '2026-05-20T02:00:00Z' }
const nobodyYet = { teams: [], pledgeVersion: pledge.version, pledge: null, trainings: [], minutes: 0 }
const volunteer = {
  ...nobodyYet,
  teams: [team, hospital],
  pledge: signed,
  trainings: [
    {
      eventId: 'e',
      title: '督导员和志愿者桶边指导培训（第二期）',
      startsAt: '2026-05-22T01:00:00Z',
      minutes: 90,
    },
  ],
  minutes: 750,
}
const mineSays = { 'volunteers.mine': volunteer, 'checkin.hours': servedHours }
const code = 'K7M2QX'
const roster = {
  ...team,
  code,
  volunteers: [
    { name: '王阿姨', joinedAt: '2026-03-01T02:00:00Z', minutes: 600 },
    { name: '阿斯兰·买买提江·吐尔逊', joinedAt: '2026-04-01T02:00:00Z', minutes: 45 },
  ],
  next: null,
}
const byCode = (says: object) => ({ 'volunteers.byCode': team, 'volunteers.mine': says })
const units = [
  { id: 'u', name: '铁锋区实验小学' },
  { id: 'v', name: '鹤鸣社区居民委员会' },
]
const organisation = {
  organisationId: 'o',
  name: '铁锋区实验小学',
  kind: 'school',
  district: '铁锋区',
  demonstration: true,
  upcoming: [],
  teams: [{ teamId: 'a', name: team.name, members: 26 }],
  thisYear: { year: 2026, events: 12, visits: 1380, minutes: 98_400 },
}
const unitSays = { 'organisations.page': organisation }

/** The same page also at the narrowest width. */
const alsoNarrow = (picture: Picture): Picture[] => [
  picture,
  { ...picture, name: `${picture.name}-320`, width: 320 },
]

export const volunteerPictures: readonly Picture[] = [
  ...alsoNarrow({ name: '志愿者', path: volunteers('home'), as: 'worker', says: mineSays }),
  { name: '志愿者-还没加入', path: volunteers('home'), as: 'resident' },
  { name: '志愿者-没登录', path: volunteers('home') },
  { name: '志愿者-读取中', path: volunteers('home'), cloud: 'waits' },
  { name: '志愿者-没网', path: volunteers('home'), act: (page) => page.context().setOffline(true) },
  ...alsoNarrow({
    name: '志愿者-队伍-签承诺书',
    path: `${volunteers('team')}?code=${code}`,
    as: 'resident',
    says: byCode(nobodyYet),
    act: tick,
  }),
  {
    name: '志愿者-队伍-加入',
    path: `${volunteers('team')}?code=${code}`,
    as: 'resident',
    says: byCode({ ...nobodyYet, pledge: signed }),
    width: 320,
  },
  {
    name: '志愿者-队伍-已加入',
    path: `${volunteers('team')}?code=${code}`,
    as: 'resident',
    says: byCode(volunteer),
  },
  { name: '志愿者-队伍-没有', path: `${volunteers('team')}?code=ZZZZZZ`, as: 'resident' },
  { name: '志愿者-承诺书-已签', path: volunteers('pledge'), as: 'resident', says: mineSays },
  ...alsoNarrow({
    name: '志愿者-我带的队伍',
    path: volunteers('led'),
    as: 'worker',
    says: { 'volunteers.led': { teams: [{ ...team, code }], units } },
  }),
  { name: '志愿者-我带的队伍-不能', path: volunteers('led'), as: 'resident' },
  ...alsoNarrow({
    name: '志愿者-名册',
    path: `${volunteers('roster')}?team=a`,
    as: 'worker',
    says: { 'volunteers.roster': roster },
  }),
  ...alsoNarrow({ name: '单位', path: organisations('list') }),
  { name: '单位-出错', path: organisations('list'), cloud: 'fails', settleMs: 4500 },
  ...alsoNarrow({ name: '单位-主页', path: `${organisations('page')}?id=o`, says: unitSays }),
  { name: '单位-主页-没有', path: organisations('page') },
]

async function tick(page: Page): Promise<void> {
  await page.getByRole('checkbox').click()
}
