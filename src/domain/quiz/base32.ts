/**
 * Crockford's base 32: digits and letters without I, L, O and U, which are easily confused when read aloud or
 * copied.
 */
export const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** One character per random byte; 32 divides 256, so all characters are equally likely. */
export function base32From(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => base32.charAt(byte % base32.length)).join('')
}

/** Normalises a typed code: accepts lower case, o for 0, i and l for 1, and removes spaces and hyphens. */
export function readBase32(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
