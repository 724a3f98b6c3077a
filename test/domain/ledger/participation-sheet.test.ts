import { isLedgerPeriod, participationSheet, type Held } from '#domain/ledger/participation-sheet'
import { daysAfter } from '#domain/day-number'

const period = { from: '2026-05-01', to: '2026-05-31' }
const now = new Date('2026-06-01T01:30:00Z')

const held = (differing: Partial<Held> = {}): Held => ({
  kind: 'school',
  title: '开学第一课',
  place: '第三小学',
  startsAt: new Date('2026-05-22T02:00:00Z'),
  cancelled: false,
  placed: 40,
  there: 36,
  childrenThere: 30,
  minutes: 720,
  ...differing,
})
const sheetOf = (...events: Held[]) => participationSheet('第三小学', period, events, now)

test('who finds the ledger knows whose it is, of which days, and when it was made', () => {
  const { title, facts } = sheetOf()
  expect(title).toBe('第三小学 垃圾分类活动参与台账')
  expect(facts).toEqual([
    ['单位', '第三小学'],
    ['时间段', '2026-05-01 至 2026-05-31'],
    ['导出时间', '2026-06-01 09:30'],
  ])
})

test('an event is a line under its heads: when, what, where, how many came, and how long they served', () => {
  const { columns, rows } = sheetOf(held(), held({ title: '', cancelled: true }))
  expect(Object.fromEntries(columns.map(({ head }, at) => [head, rows[0]![at]]))).toEqual({
    序号: 1,
    时间: '2026-05-22 10:00',
    类别: '进学校',
    活动: '开学第一课',
    地点: '第三小学',
    报名人数: 40,
    到场人数: 36,
    其中孩子: 30,
    '服务时长（分钟）': 720,
    备注: null,
  })
  expect(rows.map((row) => [row[0], row[9]])).toEqual([
    [1, null],
    [2, '已取消'],
  ])
})

test('people and minutes are added up, in columns as wide as their heads', () => {
  const { columns } = sheetOf()
  expect(columns.filter(({ summed }) => summed).map(({ head }) => head)).toEqual([
    '报名人数',
    '到场人数',
    '其中孩子',
    '服务时长（分钟）',
  ])
  expect(columns.filter(({ head, width }) => width < 2 * head.length)).toEqual([])
})

test.each([
  ['of one day', '2026-05-01', true],
  ['of a leap year', daysAfter('2026-05-01', 365), true],
  ['longer than a year', daysAfter('2026-05-01', 366), false],
  ['that ends before it begins', '2026-04-30', false],
])('a ledger of a period %s: %s, may be made: %s', (_what, to, may) => {
  expect(isLedgerPeriod({ from: '2026-05-01', to })).toBe(may)
})
