import { noticeKinds, noticeText, shortNotice } from '#domain/messages/notice'

const event = { title: '桶边指导', place: '鹤鸣社区广场', when: '2026-05-22 10:00' }

test.each([
  [
    'promoted',
    '“桶边指导”有名额了，您已从候补转为报名成功。时间：2026-05-22 10:00，地点：鹤鸣社区广场。',
    '有名额了，您已报名成功',
  ],
  [
    'changed',
    '“桶边指导”的安排有变动，请以最新信息为准。时间：2026-05-22 10:00，地点：鹤鸣社区广场。',
    '安排有变动，请点开看',
  ],
  ['cancelled', '“桶边指导”已取消。给您带来不便，请谅解。', '活动已取消'],
  [
    'reminder',
    '“桶边指导”就要开始了。时间：2026-05-22 10:00，地点：鹤鸣社区广场。不能来请在小程序里取消报名。',
    '就要开始了，不能来请取消',
  ],
] as const)('who signed up is told when their event is %s', (kind, long, short) => {
  expect(noticeText(kind, event)).toBe(long)
  expect(shortNotice(kind)).toBe(short)
})

test('a cancellation says why, where a reason was given', () => {
  expect(noticeText('cancelled', { ...event, reason: '下雨' })).toBe(
    '“桶边指导”已取消。原因：下雨。给您带来不便，请谅解。',
  )
  expect(shortNotice('cancelled', '下雨')).toBe('活动取消：下雨')
})

test('a short notice fits into the twenty characters of a message', () => {
  expect(noticeKinds.filter((kind) => shortNotice(kind).length > 20)).toEqual([])
})
