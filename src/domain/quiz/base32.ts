/** Crockford's base 32: digits and letters without I, L, O and U, so that a code survives being read out. */
export const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** One character a random byte; 32 divides 256, so each is as likely as any other. */
export function base32From(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => base32.charAt(byte % base32.length)).join('')
}

/** A code as it was issued, from what somebody typed: any case, o for 0, i and l for 1, spaces and hyphens between. */
export function readBase32(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
