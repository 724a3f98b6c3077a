/** Bytes that the cloud takes of a photo. */
const mostBytes = 64 * 1024

/** Per cent of a JPEG's quality, tried one after another. */
export const qualities = [75, 55, 35, 15] as const

export function isSmallEnough(base64: string): boolean {
  return (base64.length / 4) * 3 <= mostBytes
}
