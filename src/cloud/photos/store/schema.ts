import { customType } from 'drizzle-orm/pg-core'
import type { CleanJpeg } from '#domain/photo/jpeg'

/**
 * A column of the bytes of a photo, in the table of the topic whose photo it is: so it goes in the statement that deletes
 * what it shows. It takes nothing that was not cleaned.
 */
export const photo = customType<{ data: CleanJpeg; driverData: Uint8Array }>({ dataType: () => 'bytea' })
