import { reportAward } from '#domain/reports/report'

test('five reports a day bring points', () => {
  expect(reportAward.dailyCap / reportAward.points).toBe(5)
})
