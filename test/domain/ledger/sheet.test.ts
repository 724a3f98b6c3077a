import { sumRow } from '#domain/ledger/sheet'

const columns = [
  { head: '序号', width: 6 },
  { head: '称呼', width: 16 },
  { head: '到场人数', width: 10, summed: true },
] as const

test('the row under the table names itself and adds up what is to be added, an empty cell as nothing', () => {
  const rows = [
    [1, '甲', 3],
    [2, '乙', null],
    [3, '丙', 4],
  ]
  expect(sumRow({ title: '', facts: [], columns, rows })).toEqual(['合计', null, 7])
})

test('a table without a line adds up to nothing', () => {
  expect(sumRow({ title: '', facts: [], columns, rows: [] })).toEqual(['合计', null, 0])
})
