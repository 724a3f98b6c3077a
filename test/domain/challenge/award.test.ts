import { confirmedAward, dropOffAward } from '#domain/challenge/award'

test('three drop-offs a day bring points, and each of them one more where it was confirmed', () => {
  expect(dropOffAward.dailyCap / dropOffAward.points).toBe(3)
  expect(confirmedAward.dailyCap / confirmedAward.points).toBe(3)
})
