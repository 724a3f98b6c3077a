import { consentVersion } from '#domain/family/family'
import type { Picture } from './picture'
import { press } from './press'

const family = (page: string) => `/features/challenge/family/${page}/index`
const group = (page: string) => `/features/challenge/group/${page}/index`

const nobodys = '00000000-0000-4000-b000-000000000000'
const school = { organisationId: 's', organisation: '铁锋区实验小学' }
const ownClass = {
  ...{ groupId: 'g', kind: 'class', name: '四年一班', ...school },
  ...{ startsOn: '2026-09-07', closed: false },
}
const child = {
  ...{ childId: 'a', nickname: '阿斯兰·买买提', ageBand: 'primary', avatar: 'fox', own: true },
  consent: { version: consentVersion, at: '2026-11-01T02:00:00Z', photos: true, signature: false },
  challenge: { challengeId: 'c', startsOn: '2026-09-07', ticked: 12 },
  groups: [ownClass],
}
const member = (memberId: string, me: boolean) => ({
  ...{ memberId, me, guardian: me, joinedAt: '2026-09-01T02:00:00Z' },
})
const ownFamily = {
  ...{ familyId: 'f', code: 'P11EH13H', adults: 2, me: { guardian: true } },
  ...{ members: [member('m', true), member('n', false)], groups: [] },
  children: [child, { ...child, childId: 'b', nickname: '豆豆', avatar: 'frog', challenge: null }],
}
const inFamily = { 'family.mine': { family: ownFamily, consentVersion }, 'children.mine': [] }
/** A child whose guardian agreed to an older consent text. */
const agreedBefore = {
  ...child,
  consent: { version: '2026-11', at: '2026-11-01T02:00:00Z', photos: false, signature: false },
}
const consentIsDue = {
  ...inFamily,
  'family.mine': { family: { ...ownFamily, children: [agreedBefore] }, consentVersion },
}

const bags = { recyclable: 41, hazardous: 1, food: 96, other: 60 }
const totals = { dropOffs: 132, confirmed: 58, bags }
const week = { monday: '2026-11-09', families: 23, ...totals, middle: 9 }
const classPage = {
  ...{ ...ownClass, joined: { atLeast: 25 }, total: { weeks: 3, ...totals } },
  weeks: [
    week,
    { ...week, monday: '2026-11-02', bags: null, middle: null },
    { monday: '2026-10-26', withheld: true },
  ],
}
const classSays = {
  'groups.page': classPage,
  'groups.unit': { ...school, total: { weeks: 3, ...totals } },
  'groups.mine': { opened: [{ ...ownClass, code: 'BAN401' }], units: [] },
}
const smallSays = {
  ...classSays,
  'groups.page': { ...classPage, joined: { withheld: true }, total: { withheld: true }, weeks: [] },
  'groups.unit': { ...school, total: { withheld: true } },
}

const figure = (value: number, method: string) => ({ value, method })
const loopSays = {
  'loop.mine': {
    family: {
      days: figure(12, 'family-days'),
      confirmed: figure(3, 'confirmed'),
      adults: figure(7, 'family-adults'),
      bags: figure(45, 'family-bags'),
    },
    groups: [
      { ...ownClass, joined: classPage.joined, total: classPage.total },
      {
        ...{ ...ownClass, groupId: 'h', kind: 'community', name: '明月社区' },
        ...{ joined: { withheld: true }, total: { withheld: true } },
      },
    ],
  },
}

const point = { pointId: 'p', organisationId: 'o', organisation: '鹤鸣社区', name: '东门' }
const binSays = {
  'challenge.binPoints': { points: [point], units: [{ organisationId: 'o', name: '鹤鸣社区' }] },
  'challenge.binCode': { pointId: 'p', digits: '482913', scanned: 'p.482913', changesInMs: 45_000 },
}

const resident = { as: 'resident' } as const
const teacher = { as: 'teacher' } as const

export const familyPictures: readonly Picture[] = [
  { name: '我们家', path: family('home'), ...resident, says: inFamily },
  { name: '我们家-320', path: family('home'), ...resident, says: inFamily, width: 320 },
  { name: '我们家-还没有', path: family('home'), ...resident },
  { name: '我们家-没登录', path: family('home') },
  { name: '我们家-读取中', path: family('home'), cloud: 'waits' },
  { name: '我们家-出错', path: family('home'), cloud: 'fails', settleMs: 4500 },
  { name: '我们家-没网', path: family('home'), act: (phone) => phone.context().setOffline(true) },
  {
    name: '加入家庭',
    path: `${family('join')}?code=P11EH13H`,
    ...resident,
    says: { 'family.byCode': { adults: 2, mine: false } },
  },
  { name: '加入家庭-没有这个码', path: `${family('join')}?code=XXXX`, ...resident, width: 320 },
  { name: '添加孩子', path: family('add-child'), ...resident, says: inFamily },
  { name: '添加孩子-320', path: family('add-child'), ...resident, says: inFamily, width: 320 },
  { name: '家里的孩子-同意书有更新', path: `${family('child')}?child=a`, ...resident, says: consentIsDue },
  {
    name: '家里的孩子-同意书有更新-320',
    path: `${family('child')}?child=a`,
    ...resident,
    says: consentIsDue,
    width: 320,
  },
  { name: '家里的孩子', path: `${family('child')}?child=a`, ...resident, says: inFamily },
  {
    name: '家里的孩子-改一改',
    path: `${family('child')}?child=a`,
    ...resident,
    says: inFamily,
    width: 320,
    act: press('改昵称、年龄段、小动物', '看同意书'),
  },
  { name: '一环带一环', path: family('loop'), ...resident, says: loopSays },
  {
    name: '一环带一环-怎么算',
    path: family('loop'),
    ...resident,
    says: loopSays,
    width: 320,
    act: press(/^做到了/, /^参与/),
  },
  { name: '我的数据', path: family('my-data'), ...resident, act: press(/^账号/, '准备文件') },
  { name: '我的数据-320', path: family('my-data'), ...resident, width: 320 },
  { name: '班级', path: `${group('home')}?group=g`, ...teacher, says: classSays },
  { name: '班级-320', path: `${group('home')}?group=g`, ...resident, says: classSays, width: 320 },
  { name: '班级-不满五家', path: `${group('home')}?group=g`, ...teacher, says: smallSays },
  { name: '班级-看不到', path: `${group('home')}?group=${nobodys}`, ...resident },
  { name: '加入班级-填码', path: group('join'), ...resident },
  {
    name: '加入班级',
    path: `${group('join')}?code=BAN401`,
    ...resident,
    says: { ...inFamily, 'groups.byCode': { ...ownClass, joined: false, childIds: [] } },
  },
  { name: '开班级', path: group('mine'), ...teacher },
  { name: '开班级-320', path: group('mine'), ...teacher, width: 320 },
  { name: '开班级-不能开', path: group('mine'), ...resident },
  { name: '桶边确认码-投放点', path: group('bin-code'), as: 'worker', says: binSays },
  { name: '桶边确认码', path: group('bin-code'), as: 'worker', says: binSays, act: press(/^东门/) },
  {
    name: '桶边确认码-320',
    path: group('bin-code'),
    as: 'worker',
    says: binSays,
    width: 320,
    act: press(/^东门/),
  },
  { name: '桶边确认码-不能开', path: group('bin-code'), ...resident },
]
