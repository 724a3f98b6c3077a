import { createHmac } from 'node:crypto'
import { checkInCode, holdingCodes, slotMs, slotOf } from '#domain/checkin/check-in-code'
import { codeNow } from '../../../../src/miniapp/features/events/desk/door/code-now'

const eventId = '00000000-0000-4000-a000-000000000001'
const secret = Buffer.alloc(32, 7)
const hash = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest()

/** The codes of eight slots as the cloud hands them out at an instant. */
function codesAt(now: Date) {
  const first = slotOf(now)
  const codes = Array.from({ length: 8 }, (_, at) => checkInCode(hash, secret, eventId, first + at))
  return { eventId, now: now.toISOString(), from: new Date(first * slotMs).toISOString(), slotMs, codes }
}

const cloudNow = new Date('2026-05-22T02:00:10.000Z')

test.each([0, 30, 60, 200, 320])(
  'after %i seconds without network it is a code that the cloud takes',
  (seconds) => {
    const gotAt = cloudNow.getTime()
    const shown = codeNow(codesAt(cloudNow), gotAt, gotAt + seconds * 1000)
    const holding = holdingCodes(hash, secret, eventId, new Date(gotAt + seconds * 1000))
    expect(holding[0]).toMatchObject({ digits: expect.anything() })
    expect(shown).toMatchObject({ digits: holding[0]?.digits, scanned: holding[0]?.scanned })
  },
)

test('a phone whose clock is ten minutes off shows the same', () => {
  const wrong = cloudNow.getTime() - 600_000
  const [right, shown] = [cloudNow.getTime(), wrong].map((gotAt) =>
    codeNow(codesAt(cloudNow), gotAt, gotAt + 50_000),
  )
  expect(shown).toEqual(right)
})

test('the seconds count down to the next code', () => {
  const gotAt = cloudNow.getTime()
  const left = [0, 1000, 34_000, 35_000].map((ms) => codeNow(codesAt(cloudNow), gotAt, gotAt + ms))
  expect(left).toMatchObject([
    { secondsLeft: 35 },
    { secondsLeft: 34 },
    { secondsLeft: 1 },
    { secondsLeft: 45 },
  ])
})

test('before the door opens and after the last code there is none', () => {
  const gotAt = cloudNow.getTime()
  const codes = { ...codesAt(cloudNow), from: '2026-05-22T03:00:00.000Z' }
  expect(codeNow(codes, gotAt, gotAt)).toBe('early')
  expect(codeNow(codesAt(cloudNow), gotAt, gotAt + 9 * slotMs)).toBe('none')
})
