import { photoLimits } from './limits'

declare const isCleaned: unique symbol

/** A JPEG returned by `cleanJpeg`; no other is stored. */
export type CleanJpeg = Uint8Array & { readonly [isCleaned]: true }

const [prefix, startOfImage, endOfImage, startOfScan, comment] = [0xff, 0xd8, 0xd9, 0xda, 0xfe] as const
const [firstApp, adobe, lastApp] = [0xe0, 0xee, 0xef] as const

/**
 * Removes everything from a JPEG that its picture does not need: EXIF with place and time, comments, data
 * after its end. Undefined if it is not a JPEG, is damaged or exceeds the limits.
 */
export function cleanJpeg(bytes: Uint8Array): CleanJpeg | undefined {
  if (bytes.length > photoLimits.bytes || bytes[0] !== prefix || bytes[1] !== startOfImage) return undefined
  const kept = [bytes.subarray(0, 2)]
  let isSized = false
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== prefix) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage)
      return isSized ? (joined([...kept, bytes.subarray(at, at + 2)]) as CleanJpeg) : undefined
    const end = endOfSegment(bytes, at)
    if (end === undefined) return undefined
    if (isFrame(marker)) {
      if (!hasGoodSize(bytes, at)) return undefined
      isSized = true
    }
    if (!isDropped(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

/**
 * End of the segment that begins at a marker, including the data of a scan. Undefined if it exceeds the file.
 */
function endOfSegment(bytes: Uint8Array, at: number): number | undefined {
  const length = numberAt(bytes, at + 2)
  let end = at + 2 + length
  if (length < 2 || end >= bytes.length) return undefined
  if (bytes[at + 1] === startOfScan) while (end < bytes.length && !isMarker(bytes, end)) end += 1
  return end
}

/**
 * Whether a marker prefix begins a marker. Within the data of a scan, it is followed by 0 or by one of eight
 * restart marks.
 */
function isMarker(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0
  return bytes[at] === prefix && next !== 0 && next !== prefix && (next < 0xd0 || next > 0xd7)
}

/** Whether a marker starts a frame of any kind; three markers in the range mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function hasGoodSize(bytes: Uint8Array, at: number): boolean {
  const sides = [numberAt(bytes, at + 5), numberAt(bytes, at + 7)]
  return sides.every((side) => side >= 1 && side <= photoLimits.side)
}

/**
 * Whether a segment is dropped: all application data and comments, except Adobe's, which says how colours are
 * encoded.
 */
function isDropped(marker: number): boolean {
  return marker === comment || (marker >= firstApp && marker <= lastApp && marker !== adobe)
}

function numberAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
