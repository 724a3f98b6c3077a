/**
 * Limits of a stored photo: `bytes`, and `side` in pixels. `base64` is the longest text that is decoded, a
 * little more than `bytes` needs, so that a slightly too large photo gets the error for photos.
 */
export const photoLimits = { bytes: 64 * 1024, side: 1280, base64: 88_000 } as const

/** Whether a base64-encoded photo stays within the limit of bytes. */
export function isSmallEnough(base64: string): boolean {
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  return bytes <= photoLimits.bytes
}
