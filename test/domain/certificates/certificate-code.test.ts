import fc from 'fast-check'
import { base32 } from '#domain/quiz/base32'
import { certificateBytes, certificateCode, readCertificateCode } from '#domain/certificates/certificate-code'

const code = fc.uint8Array({ minLength: certificateBytes, maxLength: certificateBytes }).map(certificateCode)
const place = fc.nat(certificateBytes)

test('a code has ten characters that survive being read out', () => {
  fc.assert(fc.property(code, (issued) => expect(issued).toMatch(/^[0-9ABCDEFGHJKMNPQRSTVWXYZ]{10}$/)))
})

test('a code is read as it was issued', () => {
  fc.assert(fc.property(code, (issued) => expect(readCertificateCode(issued)).toBe(issued)))
})

test('every single wrong character is found', () => {
  fc.assert(
    fc.property(code, place, fc.constantFrom(...base32), (issued, at, other) => {
      fc.pre(other !== issued[at])
      expect(readCertificateCode(issued.slice(0, at) + other + issued.slice(at + 1))).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('every two characters that were swapped are found, wherever they stand', () => {
  fc.assert(
    fc.property(code, place, place, (issued, one, other) => {
      fc.pre(issued[one] !== issued[other])
      const swapped = [...issued]
      ;[swapped[one], swapped[other]] = [issued[other]!, issued[one]!]
      expect(readCertificateCode(swapped.join(''))).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('of all random texts one in 32 passes for a code', () => {
  let passed = 0
  const anyText = fc.string({ unit: fc.constantFrom(...base32), minLength: 10, maxLength: 10 })
  for (const text of fc.sample(anyText, 6400)) if (readCertificateCode(text)) passed++
  expect(Math.abs(passed - 200)).toBeLessThan(80)
})

test('small letters, spaces, hyphens, look-alikes and full-width letters do not matter', () => {
  const issued = certificateCode(Uint8Array.from([0, 1, 10, 11, 12, 13, 16, 17, 31]))
  expect(issued).toBe(`01ABCDGHZ${issued[9]}`)
  const typed = [
    issued.toLowerCase(),
    ` ${issued.slice(0, 5)}-${issued.slice(5)} `,
    issued.replace('0', 'O'),
    issued.replace('0', 'o'),
    issued.replace('1', 'l'),
    issued.replace('1', 'I'),
    issued.replace('A', 'Ａ'),
  ]
  expect(typed.map(readCertificateCode)).toEqual(typed.map(() => issued))
})

test.each(['', '0', '0000000000000', '00000U0000', '小手分类小手分类小手', '0'.repeat(5000)])(
  '%j is no code',
  (typed) => {
    expect(readCertificateCode(typed)).toBeUndefined()
  },
)

test('a code needs all its random bytes', () => {
  expect(() => certificateCode(new Uint8Array(8))).toThrow(RangeError)
})
