import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { checkInCode, holdingCodes, personalCode, slotMs, slotOf } from '#domain/checkin/check-in-code'

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
