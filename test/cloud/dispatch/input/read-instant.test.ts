import { phoneInstant, readInstant } from '#cloud/dispatch/input/read-instant'

test.each(['2026-05-20T02:00:00Z', '2026-05-20T10:00:00+08:00'])('%s is read as it is', (written) => {
  expect(readInstant(written)).toEqual(new Date('2026-05-20T02:00:00Z'))
})

test.each(['', 'soon', '2026-05-20', '0000-01-01T00:00:00Z', '2026-02-30T99:00:00Z'])(
  '%j is no instant',
  (written) => {
    expect(readInstant(written).getTime()).toBeNaN()
  },
)

test('a phone whose clock is fast noted it now, and no later', () => {
  const now = new Date('2026-05-20T02:00:00Z')
  expect(phoneInstant('2026-05-20T01:00:00Z', now)).toEqual(new Date('2026-05-20T01:00:00Z'))
  expect(phoneInstant('2026-05-20T03:00:00Z', now)).toEqual(now)
})
