import { createHmac } from 'node:crypto'
import { binCode, confirmedUnits, holdingBinCodes, namedBin } from '#domain/challenge/bin-code'
import { slotMs, slotOf } from '#domain/checkin/check-in-code'

const hash = (secret: Uint8Array, text: string) => createHmac('sha256', secret).update(text).digest()
const secret = Buffer.alloc(32, 1)
const bin = '0b9e8f7a-1c2d-4e3f-8a9b-0c1d2e3f4a5b'

test('the code at a bin is six digits to type, or a scan that names the bin', () => {
  const { digits, scanned } = binCode(hash, secret, bin, 7)
  expect(digits).toMatch(/^\d{6}$/)
  expect(scanned).toMatch(new RegExp(`^lh-bin:${bin}:[0-9a-f]{32}$`))
  expect(namedBin(scanned)).toBe(bin)
})

test('the codes of this slot and of the one before hold', () => {
  const now = new Date('2026-05-20T02:00:00Z')
  const slot = slotOf(now)
  expect(holdingBinCodes(hash, secret, bin, now)).toEqual([
    binCode(hash, secret, bin, slot),
    binCode(hash, secret, bin, slot - 1),
  ])
  expect(holdingBinCodes(hash, secret, bin, new Date(now.getTime() + slotMs))).toContainEqual(
    binCode(hash, secret, bin, slot),
  )
})

test.each(['123456', `lh-in:${bin}:00`, `x lh-bin:${bin}:00`, 'lh-bin:somewhere:00', `lh-bin:${bin}`])(
  '“%s” names no bin',
  (code) => {
    expect(namedBin(code)).toBeUndefined()
  },
)

test.each([
  ['a supervisor of a unit', [{ role: 'supervisor', organisationId: 'school' }], ['school']],
  ['a worker of a unit', [{ role: 'worker', organisationId: 'school' }], ['school']],
  ['a worker of no unit', [{ role: 'worker' }], []],
  ['a teacher of a unit', [{ role: 'teacher', organisationId: 'school' }], []],
  ['a resident', [], []],
  ['a supervisor of the city', [{ role: 'supervisor' }], undefined],
  ['an administrator', [{ role: 'worker', organisationId: 'school' }, { role: 'admin' }], undefined],
])('%s, %j, confirms drop-offs at the bins of %j (none given: of all)', (_who, grants, units) => {
  expect(confirmedUnits(grants)).toEqual(units)
})
