import { customType } from 'drizzle-orm/pg-core'
import type { CleanJpeg } from '#domain/photo/jpeg'

/**
 * A column for the bytes of a photo, in the table of the topic that shows it, so that the photo is deleted in
 * the same statement as its row. Accepts only cleaned photos.
 */
export const photo = customType<{ data: CleanJpeg; driverData: Uint8Array }>({ dataType: () => 'bytea' })
