import { isSmallEnough } from '#domain/photo/limits'

/** A photo as it was taken or chosen, in its original size. */
export interface ChosenPhoto {
  /** Base64 of a JPEG that the cloud accepts. Throws if the photo cannot be read or made small enough. */
  compress(): Promise<string>
}

/** JPEG qualities in per cent, tried in this order. */
const qualities = [75, 55, 35, 15] as const

/** The JPEG of the highest quality that the cloud accepts. Throws if none is small enough. */
export async function bestSmallEnough(
  jpegOf: (quality: number) => Promise<string> | string,
): Promise<string> {
  for (const quality of qualities) {
    const jpeg = await jpegOf(quality)
    if (isSmallEnough(jpeg)) return jpeg
  }
  throw new Error('no quality makes this photo small enough')
}
