import {
  dayText,
  fullDayText,
  momentText,
  periodText,
  weekdayMomentText,
  weekdayText,
} from '#domain/date-text'

const now = new Date('2026-11-29T02:00:00Z')

test('a day is written without noughts, and with its year where that is asked for', () => {
  expect(dayText('2026-03-05')).toBe('3月5日')
  expect(fullDayText('2026-11-24')).toBe('2026年11月24日')
})

test('a weekday says the year only if it is not this one', () => {
  expect(weekdayText('2026-11-28', now)).toBe('11月28日 周六')
  expect(weekdayText('2027-01-03', now)).toBe('2027年1月3日 周日')
})

test('at midnight in Qiqihar the new day is written, and by the local year', () => {
  expect(momentText('2026-11-27T16:00:00Z')).toBe('11月28日 00:00')
  expect(weekdayMomentText('2026-12-31T15:59:00Z', now)).toBe('12月31日 周四 23:59')
  expect(weekdayMomentText('2026-12-31T16:00:00Z', now)).toBe('2027年1月1日 周五 00:00')
})

test('a period of one day says the day once, a longer one both', () => {
  const startsAt = '2026-11-28T01:00:00Z'
  expect(periodText({ startsAt, endsAt: '2026-11-28T03:00:00Z' }, now)).toBe('11月28日 周六 09:00–11:00')
  expect(periodText({ startsAt, endsAt: '2026-11-29T03:00:00Z' }, now)).toBe(
    '11月28日 周六 09:00 至 11月29日 周日 11:00',
  )
})
