import { base32, base32From, readBase32 } from '../quiz/base32'

/** Random bytes per code; 5 bits of each are used, 45 in all. */
export const certificateBytes = 9

const sumOfField = 0b100101

/**
 * A certificate's code: nine random characters and a check character. Throws RangeError unless given 9 bytes.
 */
export function certificateCode(bytes: Uint8Array): string {
  if (bytes.length !== certificateBytes) throw new RangeError(`${bytes.length} random bytes`)
  const random = base32From(bytes)
  return random + checkOf(random)
}

/** Normalises a typed code; undefined if it is mistyped. */
export function readCertificateCode(typed: string): string | undefined {
  const code = readBase32(typed.slice(0, 40))
  const random = code.slice(0, certificateBytes)
  if (!/^[0-9A-HJKMNP-TV-Z]{10}$/.test(code) || code !== random + checkOf(random)) return undefined
  return code
}

/**
 * A weighted sum in the field of 32 elements (x^5 + x^2 + 1), with powers of x as weights. They all differ
 * and none is zero, so the sum detects every single wrong character and every two that were swapped.
 */
function checkOf(random: string): string {
  let sum = 0
  for (const character of random) {
    sum = (sum ^ base32.indexOf(character)) << 1
    if (sum >= base32.length) sum ^= sumOfField
  }
  return base32.charAt(sum)
}
