import { type CleanJpeg, cleanJpeg } from '#domain/photo/jpeg'

/**
 * Reads a photo that a phone sent as base64, and removes all that cameras write beside the picture. Throws if
 * it is no JPEG, is damaged, or is larger than allowed (`photoLimits`).
 */
export function takeIn(base64: string, errors: { BAD_PHOTO(): Error }): CleanJpeg {
  const photo = cleanJpeg(Buffer.from(base64, 'base64'))
  if (!photo) throw errors.BAD_PHOTO()
  return photo
}
