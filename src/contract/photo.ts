import * as v from 'valibot'
import { photoLimits } from '#domain/photo/limits'

/** A JPEG from a phone in base64: at most 64 KB decoded and 1280 pixels a side; otherwise BAD_PHOTO. */
export const photo = v.pipe(v.string(), v.maxLength(photoLimits.base64), v.base64())

export const badPhoto = {
  BAD_PHOTO: { status: 422, message: '这张照片存不了，请换一张，或者重新拍一张小一点的。' },
} as const

/** A photo in base64, as a phone shows it. */
export const shownPhoto = v.object({ jpeg: v.string() })
