import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import {
  checkInCode,
  holdingCodes,
  mostSlots,
  personalCode,
  slotMs,
  slotOf,
  slotsToCome,
} from '#domain/checkin/check-in-code'

const hash = (secret: Uint8Array, text: string) => createHmac('sha256', secret).update(text).digest()
const [secret, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const holds = (scanned: string, now: Date) =>
  holdingCodes(hash, secret, 'event', now).some((code) => code.scanned === scanned)

test('a code holds in its slot and the next, and in no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -20, max: 20 }), (ms, slots) => {
      const shown = new Date(ms)
      const { scanned } = checkInCode(hash, secret, 'event', slotOf(shown))
      expect(holds(scanned, new Date(ms + slots * slotMs))).toBe(slots === 0 || slots === 1)
    }),
  )
})

test('another event, another secret and another slot make another code', () => {
  const codes = [
    checkInCode(hash, secret, 'event', 1),
    checkInCode(hash, secret, 'other event', 1),
    checkInCode(hash, other, 'event', 1),
    checkInCode(hash, secret, 'event', 2),
  ]
  expect(new Set(codes.map(({ scanned }) => scanned)).size).toBe(4)
  expect(new Set(codes.map(({ digits }) => digits)).size).toBe(4)
})

test('digits are always six and spread over all numbers', () => {
  const digits = Array.from({ length: 2000 }, (_, slot) => checkInCode(hash, secret, 'event', slot).digits)
  expect(digits.filter((code) => !/^\d{6}$/.test(code))).toEqual([])
  expect(new Set(digits).size).toBeGreaterThan(1980)
  expect(new Set(digits.map((code) => code[0])).size).toBe(10)
})

test('the code a resident shows is of one sign-up and one event', () => {
  const codes = [
    personalCode(hash, secret, 'a'),
    personalCode(hash, secret, 'b'),
    personalCode(hash, other, 'a'),
  ]
  expect(new Set(codes).size).toBe(3)
})

test('what is scanned names its event and cannot be guessed: 128 bits, as hexadecimal digits', () => {
  for (let slot = 0; slot < 50; slot++) {
    const { token, scanned } = checkInCode(hash, secret, 'event', slot)
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(scanned).toBe(`lh-in:event:${token}`)
    expect(personalCode(hash, secret, `person ${slot}`)).toMatch(/^lh-me:[0-9a-f]{16}$/)
  }
})

describe('the codes that a phone is given ahead', () => {
  const window = { startsAt: new Date('2026-05-22T02:00:00Z'), endsAt: new Date('2026-05-22T08:00:00Z') }
  const hours = (after: number) => new Date(window.startsAt.getTime() + after * 3_600_000)
  const slots = (from: Date, to: Date) => ({ first: slotOf(from), count: slotOf(to) - slotOf(from) + 1 })

  test.each([
    ['days before, the first four hours of the open door', hours(-48), slots(hours(-1), hours(3))],
    ['at the door, four hours', hours(1), slots(hours(1), hours(5))],
    ['near the end, until the door closes', hours(5), slots(hours(5), hours(7))],
    ['when it closes, the last', hours(7), slots(hours(7), hours(7))],
  ])('are, %s', (_when, now, expected) => {
    expect(slotsToCome(window, now)).toEqual(expected)
  })

  test('are none once the door has closed', () => {
    expect(slotsToCome(window, new Date(hours(7).getTime() + 1)).count).toBe(0)
  })

  test('are never more than a phone takes, which is four hours of them', () => {
    expect(mostSlots).toBe(321)
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (minutes) => {
        expect(slotsToCome(window, hours(minutes / 60)).count).toBeLessThanOrEqual(mostSlots)
      }),
    )
  })
})
