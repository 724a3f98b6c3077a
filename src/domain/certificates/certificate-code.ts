import { base32, base32From, readBase32 } from '../quiz/base32'

/** Random bytes that a code is made of; 45 bits of them count. */
export const certificateBytes = 9

const sumOfField = 0b100101

/** The code of a certificate: nine random characters and one that checks them. Throws RangeError for other than 9 bytes. */
export function certificateCode(bytes: Uint8Array): string {
  if (bytes.length !== certificateBytes) throw new RangeError(`${bytes.length} random bytes`)
  const random = base32From(bytes)
  return random + checkOf(random)
}

/** The code that somebody typed, as it was issued; nothing where it was mistyped and cannot be one. */
export function readCertificateCode(typed: string): string | undefined {
  const code = readBase32(typed.slice(0, 40))
  const random = code.slice(0, certificateBytes)
  if (!/^[0-9A-HJKMNP-TV-Z]{10}$/.test(code) || code !== random + checkOf(random)) return undefined
  return code
}

/**
 * A weighted sum in the field of 32 elements (x^5 + x^2 + 1), the weights powers of x. They differ and none is zero,
 * so it tells every single wrong character and every two that were swapped.
 */
function checkOf(random: string): string {
  let sum = 0
  for (const character of random) {
    sum = (sum ^ base32.indexOf(character)) << 1
    if (sum >= base32.length) sum ^= sumOfField
  }
  return base32.charAt(sum)
}
