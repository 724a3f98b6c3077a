import { mayWriteFor } from '#domain/diary/diary'

test.each([
  ['2026-05-20', true],
  ['2026-05-06', true],
  ['2026-05-05', false],
  ['2026-05-21', false],
])('on 20 May the diary of %s may be written: %s', (day, may) => {
  expect(mayWriteFor(day, '2026-05-20')).toBe(may)
})
