import { isSmallEnough } from '#domain/photo/limits'

/** A photo that somebody took or chose, as large as the camera made it. */
export interface ChosenPhoto {
  /** Base64 of a JPEG that the cloud takes. Throws where the phone cannot read it, or not make it small enough. */
  compress(): Promise<string>
}

/** Per cent of a JPEG's quality, tried one after another. */
const qualities = [75, 55, 35, 15] as const

/** The best of a photo's JPEGs that the cloud takes. Throws where none is small enough. */
export async function bestSmallEnough(
  jpegOf: (quality: number) => Promise<string> | string,
): Promise<string> {
  for (const quality of qualities) {
    const jpeg = await jpegOf(quality)
    if (isSmallEnough(jpeg)) return jpeg
  }
  throw new Error('no quality makes this photo small enough')
}
