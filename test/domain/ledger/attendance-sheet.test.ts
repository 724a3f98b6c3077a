import { attendanceSheet, type LedgerEvent, type Listed } from '#domain/ledger/attendance-sheet'

const event: LedgerEvent = {
  title: '桶边指导',
  organisation: '鹤鸣社区',
  place: '鹤鸣社区广场',
  startsAt: new Date('2026-05-22T02:00:00Z'),
  endsAt: new Date('2026-05-22T04:00:00Z'),
  creditedMinutes: 120,
  checkOut: false,
}
const now = new Date('2026-05-23T01:30:00Z')

const listed = (differing: Partial<Listed> = {}): Listed => ({
  name: '李晓燕',
  child: false,
  signedAt: new Date('2026-05-20T00:05:00Z'),
  promoted: false,
  inAt: new Date('2026-05-22T02:10:00Z'),
  outAt: new Date('2026-05-22T03:40:00Z'),
  ...differing,
})

/** The cells of the only line, by the head that they stand under. */
function lineOf(person: Listed, at: LedgerEvent = event) {
  const { columns, rows } = attendanceSheet(at, [person], now)
  return Object.fromEntries(columns.map(({ head }, column) => [head, rows[0]![column]]))
}

test('who finds the sheet knows what it is of, where and when, and when it was made', () => {
  const { title, facts } = attendanceSheet(event, [], now)
  expect(title).toBe('桶边指导 签到表')
  expect(facts).toEqual([
    ['单位', '鹤鸣社区'],
    ['地点', '鹤鸣社区广场'],
    ['时间', '2026-05-22 10:00 至 2026-05-22 12:00'],
    ['导出时间', '2026-05-23 09:30'],
  ])
})

test('a line says who signed up when, came when, left when, and what it was worth', () => {
  expect(lineOf(listed())).toEqual({
    序号: 1,
    称呼: '李晓燕',
    孩子: '否',
    报名时间: '2026-05-20 08:05',
    签到: '2026-05-22 10:10',
    签退: '2026-05-22 11:40',
    '服务时长（分钟）': 120,
    备注: null,
  })
})

test('lines are numbered in the order given, and the minutes alone are added up', () => {
  const { rows, columns } = attendanceSheet(event, [listed(), listed({ name: '王芳' })], now)
  expect(rows.map(([number, name]) => [number, name])).toEqual([
    [1, '李晓燕'],
    [2, '王芳'],
  ])
  expect(columns.filter(({ summed }) => summed).map(({ head }) => head)).toEqual(['服务时长（分钟）'])
})

test('every column is as wide as its head, in which a Chinese character takes two', () => {
  const { columns } = attendanceSheet(event, [], now)
  expect(columns.filter(({ head, width }) => width < 2 * head.length)).toEqual([])
})

test('a child is called one and serves no hours', () => {
  expect(lineOf(listed({ child: true }))).toMatchObject({ 孩子: '是', '服务时长（分钟）': null })
})

test('who did not say their name has a line all the same', () => {
  expect(lineOf(listed({ name: null }))).toMatchObject({ 称呼: '（未留称呼）' })
})

test.each([
  ['came without signing up', { signedAt: null }, '现场到场'],
  ['did not come', { inAt: null, outAt: null }, '没有到场'],
  ['moved up from the waiting list', { promoted: true }, '候补转正'],
  ['moved up and did not come', { promoted: true, inAt: null, outAt: null }, '没有到场'],
])('the note says who %s', (_what, differing, note) => {
  expect(lineOf(listed(differing))).toMatchObject({ 备注: note })
})

test('times that are not known are left empty', () => {
  const line = lineOf(listed({ signedAt: null, inAt: null, outAt: null }))
  expect(line).toMatchObject({ 报名时间: null, 签到: null, 签退: null, '服务时长（分钟）': null })
})

test('where people check out, the quarters of an hour that they stayed count', () => {
  const checkOut = { ...event, checkOut: true }
  expect(lineOf(listed(), checkOut)).toMatchObject({ '服务时长（分钟）': 90 })
  expect(lineOf(listed({ outAt: null }), checkOut)).toMatchObject({ '服务时长（分钟）': null })
})
