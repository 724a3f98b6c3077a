/**
 * The largest photo that is kept: bytes, and pixels of either side. `base64` is the longest text that is read as one: a
 * little more than the bytes need, so that a photo which is slightly too large is refused as a photo.
 */
export const photoLimits = { bytes: 64 * 1024, side: 1280, base64: 88_000 } as const

/** Whether a photo that is written as base64 has no more bytes than may be kept. */
export function isSmallEnough(base64: string): boolean {
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  return bytes <= photoLimits.bytes
}
