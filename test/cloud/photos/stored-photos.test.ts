import { sql } from 'drizzle-orm'
import { pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { findPhoto } from '#cloud/photos/store/photos'
import { photo } from '#cloud/photos/store/schema'
import { takeIn } from '#cloud/photos/take-in'
import { aPhoto, segment } from '../../domain/photo/a-photo'
import { useEngines } from '../engines'

const engines = useEngines(2)

/** As a topic declares it. */
const streetPhotos = pgTable('street_photos', {
  street: text('street').notNull(),
  number: smallint('number').notNull(),
  jpeg: photo('jpeg').notNull(),
})

const at = (number: number) => ({ street: '中华路', number })

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const sent = (width: number) =>
  Buffer.from(aPhoto({ width, before: [segment(0xee, everyByte)] })).toString('base64')
const taken = (width: number) => takeIn(sent(width), { BAD_PHOTO: () => new Error('BAD_PHOTO') })

test.each(engines)(
  '%s gives back every byte of the photo that was asked for',
  async (_name, open) => {
    const db = await open()
    await db.run(sql`create table street_photos (street text, number smallint, jpeg bytea)`)
    await db.query((orm) =>
      orm.insert(streetPhotos).values([1, 2].map((number) => ({ ...at(number), jpeg: taken(number * 100) }))),
    )
    const found = [await findPhoto(db, streetPhotos, at(2)), await findPhoto(db, streetPhotos, at(3))]
    await db.close()
    expect(found).toEqual([sent(200), undefined])
  },
  60_000,
)
